import Diagnostics
import Foundation
import Reporting
import Testing

@testable import Publishing

/// The container: bytes that depend on the content alone, and damage that is always seen.
@Suite struct ZipArchiveTests {
  private func tree() -> FileTree {
    FileTree(["b.txt": Data("two".utf8), "a/目录.csv": Data("一".utf8), "empty": Data()])
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
      #expect(throws: ZipDamage.self) { try ZipArchive.read(data.prefix(length)) }
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

  @Test(arguments: [
    (["../x"], "其中的文件名“p/../x”不是一个目录下的相对路径"), (["a\\b"], "其中的文件名“p/a\\b”不是一个目录下的相对路径"),
    (["a", "a-b", "a/b"], "其中有两个“p/a/b”"), ([], "不是一个目录的压缩包"),
  ])
  func namesThatNoFolderHoldsAreRefused(names: [String], words: String) throws {
    let tree = FileTree(Dictionary(uniqueKeysWithValues: names.map { ($0, Data()) }))
    let data = try ZipArchive.data(tree, folder: "p")
    let damage = #expect(throws: ZipDamage.self) { try ZipArchive.read(data) }
    #expect(damage?.text == words)
  }

  @Test func theDamageIsNamed() throws {
    let data = try ZipArchive.data(tree(), folder: "p")
    let content = try #require(data.firstRange(of: Data("two".utf8)))
    func damage(_ change: (inout Data) -> Void) -> String? {
      var changed = data
      change(&changed)
      return #expect(throws: ZipDamage.self) { try ZipArchive.read(changed) }?.text
    }
    #expect(damage { $0[content.lowerBound] = 0 } == "“p/b.txt”的校验值不符")
    #expect(damage { $0[8] = 8 } == "其中的文件经过压缩，不是planreport archive写出的zip")
    #expect(damage { $0 = $0.prefix(content.lowerBound + 1) } == "文件不完整，“p/b.txt”被截断")
    #expect(damage { $0 = $0.prefix(20) } == "文件不完整")
    #expect(damage { $0.removeLast() } == "文件目录缺失或不完整，或在生成后改动过")
  }
}

/// The checksum list.
@Suite struct ChecksumsTests {
  @Test func linesAreSortedByBytesAndReadBack() {
    let tree = FileTree(["b": Data(), "B": Data("x".utf8), "SHA256SUMS": Data("not itself".utf8)])
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
      program: "0.1.0", plan: "a", number: SubmissionNumber(year: 2023, revision: 2), encoding: .gb18030,
      gaps: "甲：乙", earlier: .init(number: SubmissionNumber(year: 2022, revision: 3), digest: "ee"),
      previous: "ff")
    #expect(ArchiveManifest(manifest.data) == manifest)
    #expect(ArchiveManifest(manifest.data + Data("x: y\n".utf8)) == nil)
    #expect(ArchiveManifest(Data("format: other\n".utf8)) == nil)
  }
}
