/// Why the files of a submission cannot be written, although the disk would take them.
package enum PackingRefusal: Error, CustomStringConvertible {
  /// The zip would be larger than the format without its 64-bit extension holds.
  case zipTooLarge
  /// The system's library does not know the encoding.
  case noEncoding(String)

  package var description: String {
    switch self {
    case .zipTooLarge: "内容超过4 GB或65535个文件，zip容纳不下"
    case .noEncoding(let encoding): "本机的C库不能转换到\(encoding)"
    }
  }
}

/// What shows that a zip is not as the program wrote it.
package enum ZipDamage: Error, Hashable {
  /// The name of an entry is no path below one folder.
  case badName(String)
  case doubledName(String)
  case notOneFolder
  case tooLarge
  /// The list of entries at the end does not belong to the entries.
  case badDirectory
  case truncated
  /// The file ends within the content of an entry.
  case truncatedEntry(String)
  case compressed
  case wrongChecksum(String)

  /// As a part of a sentence.
  package var text: String {
    switch self {
    case .badName(let name): "其中的文件名“\(name)”不是一个目录下的相对路径"
    case .doubledName(let name): "其中有两个“\(name)”"
    case .notOneFolder: "不是一个目录的压缩包"
    case .tooLarge: "内容过大"
    case .badDirectory: "文件目录缺失或不完整，或在生成后改动过"
    case .truncated: "文件不完整"
    case .truncatedEntry(let name): "文件不完整，“\(name)”被截断"
    case .compressed: "其中的文件经过压缩，不是planreport archive写出的zip"
    case .wrongChecksum(let name): "“\(name)”的校验值不符"
    }
  }
}
