import Foundation

/// Why something could not be read, in Chinese.
enum ReadFailure {
  static func reason(_ error: any Error) -> String {
    switch (error as? CocoaError)?.code {
    case .fileNoSuchFile, .fileReadNoSuchFile: "文件或目录不存在"
    case .fileReadNoPermission: "没有读取权限"
    default: "系统读取出错（\(error)）"
    }
  }
}
