import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Files

/// The door to the disk and the one to memory.
@Suite struct FileAccessTests {
  private let place: TemporaryFolder
  private let files = FileAccess.live

  init() throws { place = try TemporaryFolder() }

  private func url(_ path: String) -> URL { place.url.appending(path: path) }

  @Test func linksAreToldFromWhatTheyLeadTo() throws {
    try files.makeFolder(url("folder/below"))
    try files.write(Data("x".utf8), url("folder/file"))
    let manager = FileManager.default
    for (name, target) in [("up", "folder"), ("dangling", "none"), ("leaf", "folder/file")] {
      try manager.createSymbolicLink(atPath: url(name).path, withDestinationPath: target)
    }
    #expect(mkfifo(url("pipe").path, 0o600) == 0)
    let kinds = ["folder", "folder/file", "up", "leaf", "dangling", "pipe", "none"].map {
      files.kind(url($0))
    }
    #expect(kinds == [.folder, .file, .folder, .file, nil, .special, nil])
    #expect(try files.list(place.url).filter { files.isLink(url($0)) } == ["dangling", "leaf", "up"])
    #expect(files.resolved(url("up/below")).path == files.resolved(url("folder/below")).path)
  }

  @Test func aFileIsReadableByEverybodyWhateverTheUmask() throws {
    let old = umask(0o077)
    defer { umask(old) }
    try files.write(Data(), url("a"))
    let permissions = try FileManager.default.attributesOfItem(atPath: url("a").path)[.posixPermissions]
    #expect(permissions as? Int == 0o644)
  }

  @Test func aFileIsWrittenAnewOrGrows() throws {
    try files.append(Data("a".utf8), url("x"))
    try files.append(Data("b".utf8), url("x"))
    #expect(try TemporaryFolder.contents(of: place.url) == ["x": Data("ab".utf8)])
    try files.write(Data("c".utf8), url("x"))
    #expect(try TemporaryFolder.contents(of: place.url) == ["x": Data("c".utf8)])
  }

  @Test func twoEntriesAreExchanged() throws {
    try files.makeFolder(url("new"))
    try files.write(Data("new".utf8), url("new/x"))
    try files.write(Data("old".utf8), url("old"))
    try files.exchange(url("new"), url("old"))
    #expect(
      try TemporaryFolder.contents(of: place.url) == ["new": Data("old".utf8), "old/x": Data("new".utf8)])
  }

  @Test func onlyOneHoldsTheLock() throws {
    let file = url(".lock")
    do {
      let first = try files.lock(file)
      #expect(first != nil)
      #expect(try files.lock(file) == nil)
      withExtendedLifetime(first) {}
    }
    #expect(try files.lock(file) != nil)
  }

  @Test func memoryIsReadLikeTheDisk() throws {
    let content = ["a/b/一.csv": Data("1".utf8), "a/c": Data(), "d": Data("2".utf8)]
    for (path, data) in content {
      try files.makeFolder(url(path).deletingLastPathComponent())
      try files.write(data, url(path))
    }
    let memory = FileAccess.memory(content, at: place.url)
    for path in ["", "a", "a/b", "a/b/一.csv", "a/c", "d", "none", "a/none", "d/none"] {
      let entry = path.isEmpty ? place.url : url(path)
      #expect(memory.kind(entry) == files.kind(entry), "\(path)")
      #expect((try? memory.list(entry)) == (try? files.list(entry)), "\(path)")
      #expect((try? memory.read(entry, 100)) == (try? files.read(entry, 100)), "\(path)")
    }
    #expect(memory.kind(place.url.deletingLastPathComponent()) == nil)
  }

  @Test func memoryCannotBeWritten() {
    let memory = FileAccess.memory(["a": Data()], at: place.url)
    let writes: [() throws -> Void] = [
      { try memory.write(Data(), url("a")) }, { try memory.makeFolder(url("b")) },
      { try memory.move(url("a"), url("b")) }, { try memory.exchange(url("a"), url("b")) },
      { try memory.remove(url("a")) }, { _ = try memory.lock(url("a")) },
    ]
    for write in writes {
      #expect { try write() } throws: { DiskFailure($0).reason == .readOnly }
    }
  }

  @Test(arguments: [("Output", "Output"), ("Output//", "Output"), ("/", "/"), ("a/b/", "a/b")])
  func aFolderIsNamedAsTheUserWroteIt(path: String, display: String) {
    #expect(Folder(path).display == display)
    #expect(Folder(path).child("x").display == display + "/x")
  }
}
