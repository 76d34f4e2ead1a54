/// What no plan, template or submission of this state needs: several times the largest that is known. What exceeds
/// a limit is an error before it costs memory or time, in every command. `docs/limits.md` lists them; messages print
/// them from here.
package enum Limits {
  // MARK: Tables

  /// Bytes of a CSV file. The largest table of the shipped plans has 0.12 MB.
  package static let tableBytes = 5_000_000
  /// Rows of a table below its header.
  package static let rows = 20_000
  package static let columns = 100
  /// UTF-8 bytes of a cell: some 20,000 Chinese characters.
  package static let cellBytes = 60_000
  /// Characters of an identifier, which becomes file names, anchors and addresses.
  package static let identifierLength = 80
  /// Indicators of a plan; the largest known plan has 73.
  package static let indicators = 2_000
  /// Indicators above a part of a compound indicator.
  package static let parentDepth = 5

  // MARK: Workbooks

  /// Bytes of an `.xlsx` file. A form of the fixture plan has 0.02 MB.
  package static let workbookBytes = 16_000_000
  /// Bytes of one part of it when unpacked, and of all parts that are read.
  package static let workbookPartBytes = 16_000_000
  package static let workbookUnpackedBytes = 24_000_000
  /// Rows and columns that hold something: files that came from elsewhere may have more than a table.
  package static let sheetRows = 50_000
  package static let sheetColumns = 256
  /// Cells of all sheets that hold something or are merged.
  package static let workbookCells = 200_000
  package static let workbookSheets = 100
  /// Files inside the container.
  package static let workbookParts = 1_000
  /// How many times larger than its packed size a part may become.
  package static let workbookCompression = 400
  /// Different texts, and number formats in use.
  package static let workbookTexts = 200_000
  package static let workbookFormats = 4_000
  /// UTF-16 units of a cell's text, and characters of a format code: Excel's own limits.
  package static let sheetTextLength = 32_767
  package static let formatCodeLength = 255
  /// Tags in the markup of all parts that are read; a cell has four to six.
  package static let workbookTags = 2_000_000
  /// Elements inside each other; a sheet has seven. No program that writes workbooks comes near this and the next.
  package static let markupDepth = 64
  package static let markupAttributes = 64
  /// In force at one place.
  package static let markupNamespaces = 100

  // MARK: plan.yaml and texts

  /// Years that an environmental plan of this state can speak of.
  package static let years = 1949...2100
  package static let planFileBytes = 500_000
  /// Keys in keys; the format itself has three levels.
  package static let yamlDepth = 10
  /// Scalars, lists and groups of keys.
  package static let yamlNodes = 20_000
  package static let narrativeBytes = 500_000

  /// A picture: pages carry theirs, which people load on a phone.
  package static let pictureBytes = 1_000_000
  /// All pictures of a report.
  package static let picturesBytes = 5_000_000

  // MARK: Templates

  package static let templateBytes = 1_000_000
  package static let templateFiles = 1_000
  /// Sections in sections; rendering deeper ones would need a deep stack.
  package static let sectionDepth = 23
  /// Pieces of text and tags of a template with all its partials: partials in partials and lists in lists can multiply
  /// without end.
  package static let templateNodes = 100_000
  /// Bytes of its partials, counted each time that they are set in.
  package static let templateExpandedBytes = 5_000_000
  /// Sections and partials in each other.
  package static let templateDepth = 100
  /// Nodes, counted each time that they are rendered.
  package static let renderedNodes = 500_000
  /// Without the body of a page, which grows with the plans that are collected.
  package static let renderedBytes = 10_000_000

  // MARK: Folders and submissions

  /// Folders in folders.
  package static let folderDepth = 20
  /// Entries of a folder, and of what lies below it where a folder is read as a whole.
  package static let folderEntries = 20_000
  /// Bytes of a submission, as a folder or as a zip. The largest known has 3 MB.
  package static let archiveBytes = 100_000_000
  /// Bytes of a data package's description.
  package static let packageBytes = 10_000_000
  /// Entries that are looked at in the search for submissions.
  package static let searchedEntries = 500_000

  // MARK: Messages

  /// Messages that are printed; of the others the number.
  package static let printedMessages = 200
  /// Characters of a sentence of a message, and of an excerpt.
  package static let messageLength = 400
  package static let excerptLength = 80
  /// Bytes of a line that an excerpt is cut from.
  package static let excerptSource = 10_000
  /// Characters of a name that is compared with others for a suggestion.
  package static let suggestionLength = 80
}

extension Limits {
  /// 10万, 50万: the limits of what is counted by the thousands are whole numbers of these.
  static func inWords(count: Int) -> String { "\(count / 10_000)万" }

  /// 10 MB, 500 KB: the limits are whole numbers of these.
  static func inWords(bytes: Int) -> String {
    switch bytes {
    case 1_000_000...: "\(bytes / 1_000_000) MB"
    case 1_000...: "\(bytes / 1_000) KB"
    default: "\(bytes)字节"
    }
  }
}
