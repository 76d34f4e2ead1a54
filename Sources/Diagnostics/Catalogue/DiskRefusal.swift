/// Why the disk did not do what was asked of it.
package enum DiskRefusal: Sendable, Hashable {
  /// Nothing stands at the path.
  case missing
  /// The user may not read it.
  case noReadPermission
  /// The user may not write there.
  case noWritePermission
  /// A file stands where a folder is expected.
  case notAFolder
  /// A folder stands where a file is expected.
  case notAFile
  /// Something stands there already.
  case alreadyThere
  /// No space is left.
  case full
  /// The medium cannot be written.
  case readOnly
  /// Anything else: the system's own name for it.
  case other(String)

  /// The wording, as a part of a sentence.
  package var text: String {
    switch self {
    case .missing: "文件或目录不存在"
    case .noReadPermission: "没有读取权限"
    case .noWritePermission: "没有写入权限"
    case .notAFolder: "应为目录而是文件"
    case .notAFile: "应为文件而是目录"
    case .alreadyThere: "已有同名的文件或目录"
    case .full: "磁盘空间不足"
    case .readOnly: "磁盘只读"
    case .other(let name): "系统出错（\(name)）"
    }
  }
}
