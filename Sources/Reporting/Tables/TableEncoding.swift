/// How the published tables are encoded; the raw value is the name that data packages use.
package enum TableEncoding: String, Sendable, Hashable, CaseIterable, Codable {
  /// UTF-8 with byte-order mark: what Excel and WPS open without asking.
  case utf8 = "utf-8"
  /// GB 18030, for recipients whose systems need it.
  case gb18030
}
