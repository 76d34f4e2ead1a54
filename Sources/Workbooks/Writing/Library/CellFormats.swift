internal import CXlsxWriter

/// The cell formats of a workbook, each made once. The library frees them with the workbook.
final class CellFormats {
  struct Key: Hashable {
    var look: Look
    var isUnlocked: Bool
    /// A number format; `@` is text.
    var code: String?
  }

  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var made: [Key: UnsafeMutablePointer<lxw_format>] = [:]

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) { self.workbook = workbook }

  subscript(key: Key) -> UnsafeMutablePointer<lxw_format>? {
    if let format = made[key] { return format }
    guard let format = workbook_add_format(workbook) else { return nil }
    made[key] = format
    switch key.code {
    case nil: break
    // By its number, which every program takes for the text format.
    case "@": format_set_num_format_index(format, 49)
    case let code?: format_set_num_format(format, code)
    }
    if key.isUnlocked { format_set_unlocked(format) }
    format_set_font_name(format, "宋体")
    format_set_font_size(format, key.look == .title ? 16 : 11)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    if !key.look.runsOver { format_set_text_wrap(format) }
    switch key.look {
    case .title: format_set_bold(format)
    case .remark: format_set_font_color(format, 0x595959)
    case .header:
      format_set_bold(format)
      format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
      format_set_bg_color(format, 0xDDEBF7)
    case .entry: format_set_bg_color(format, 0xFFF9DB)
    case .body, .plain: break
    }
    switch key.look {
    case .title, .remark, .plain: break
    case .header, .entry, .body:
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_border_color(format, 0xBFBFBF)
    }
    return format
  }
}
