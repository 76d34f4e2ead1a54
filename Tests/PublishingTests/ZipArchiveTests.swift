import Foundation
import Reporting
import Testing

@testable import Publishing

/// The container: bytes that depend on the content alone, and damage that is always seen.
@Suite struct ZipArchiveTests {
  private func tree() -> FileTree {
    var tree = FileTree()
    tree.files = ["b.txt": Data("two".utf8), "a/目录.csv": Data("一".utf8), "empty": Data()]
    return tree
  }

  @Test func checksumOfTheStandardsExample() {
    #expect(CRC32.checksum(Data("123456789".utf8)) == 0xCBF4_3926)
  }

  @Test func givesBackWhatWasPacked() throws {
    let read = try ZipArchive.read(ZipArchive.data(tree(), folder: "p-2023-r1"))
    #expect(read.folder == "p-2023-r1")
    #expect(read.tree.files == tree().files)
  }

  @Test func everyTruncationIsSeen() throws {
    let data = try ZipArchive.data(tree(), folder: "p")
    for length in 0..<data.count {
      #expect(throws: ZipArchive.Damaged.self) { try ZipArchive.read(data.prefix(length)) }
    }
  }

  @Test func everyChangedByteIsSeenOrChangesTheTree() throws {
    let data = try ZipArchive.data(tree(), folder: "p")
    for index in data.indices {
      var changed = data
      changed[index] ^= 0x41
      if let read = try? ZipArchive.read(changed) {
        #expect(read.tree.files != tree().files || read.folder != "p", "byte \(index)")
      }
    }
  }

  @Test func namesThatLeadOutOfTheFolderAreRefused() throws {
    var tree = FileTree()
    tree.files = ["../x": Data()]
    let data = try ZipArchive.data(tree, folder: "p")
    #expect(throws: ZipArchive.Damaged.self) { try ZipArchive.read(data) }
  }
}

/// The checksum list.
@Suite struct ChecksumsTests {
  @Test func linesAreSortedByBytesAndReadBack() {
    var tree = FileTree()
    tree.files = ["b": Data(), "B": Data("x".utf8), "SHA256SUMS": Data("not itself".utf8)]
    let data = Checksums(of: tree).data
    #expect(
      String(decoding: data, as: UTF8.self) == """
        2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  B
        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b

        """)
    let read = Checksums.read(data)
    #expect(read.wrongLines == [])
    #expect(read.digests.keys.sorted() == ["B", "b"])
  }

  @Test func linesThatAreNoneAreNumbered() {
    #expect(Checksums.read(Data("nonsense\n".utf8)).wrongLines == [1])
  }
}

/// The manifest is exactly what the program writes.
@Suite struct ArchiveManifestTests {
  @Test func roundTrip() throws {
    let manifest = ArchiveManifest(
      program: "0.1.0", year: 2023, plan: "a", revision: 2, encoding: .gb18030, gaps: "甲：乙",
      earlier: .init(year: 2022, revision: 3, digest: "ee"), previous: "ff")
    #expect(ArchiveManifest(manifest.data) == manifest)
    #expect(ArchiveManifest(manifest.data + Data("x: y\n".utf8)) == nil)
    #expect(ArchiveManifest(Data("format: other\n".utf8)) == nil)
  }
}
