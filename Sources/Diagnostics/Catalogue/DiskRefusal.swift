/// Why the disk did not do what was asked of it: a part of a sentence.
package struct DiskRefusal: Sendable, Hashable {
  let text: String
  /// What can be done about it, where that is not to look at space and permissions.
  var advice: String?

  package static let missing = DiskRefusal(text: "文件或目录不存在")
  package static let noReadPermission = DiskRefusal(text: "没有读取权限")
  package static let noWritePermission = DiskRefusal(text: "没有写入权限")
  package static let notAFolder = DiskRefusal(text: "应为目录而是文件")
  package static let notAFile = DiskRefusal(text: "应为文件而是目录")
  package static let alreadyThere = DiskRefusal(text: "已有同名的文件或目录")
  package static let full = DiskRefusal(text: "磁盘空间不足")
  package static let readOnly = DiskRefusal(text: "磁盘只读")
  /// Something is renamed from one file system into another.
  package static let otherMount = DiskRefusal(
    text: "它是挂载点，或在另一个文件系统上，不能一次换入",
    advice: "请用 --output 指明该文件系统中的一个子目录；")
  package static let busy = DiskRefusal(text: "正被系统或其他程序占用")
  package static let linkLoop = DiskRefusal(text: "符号链接互相指向，或层数过多")
  package static let nameTooLong = DiskRefusal(text: "文件名或路径过长")
  package static let tooManyOpenFiles = DiskRefusal(text: "系统打开的文件过多")
  package static let noLocks = DiskRefusal(
    text: "所在的文件系统不支持文件锁",
    advice: "请用 --output 指明本机磁盘上的目录，完成后再复制过去；")
  /// A device, a pipe, a socket.
  package static let notRegular = DiskRefusal(text: "是设备、管道或套接字，不是普通文件")
  package static func tooLarge(_ limit: Int) -> DiskRefusal {
    DiskRefusal(text: "超过\(Limits.inWords(bytes: limit))")
  }
  package static let tooManyEntries = DiskRefusal(
    text: "其中的文件和目录超过\(Limits.folderEntries)个，或目录套了\(Limits.folderDepth)层以上")
  /// Anything else, by the system's own name for it.
  package static func other(_ name: String) -> DiskRefusal { DiskRefusal(text: "系统出错（\(name)）") }
}
