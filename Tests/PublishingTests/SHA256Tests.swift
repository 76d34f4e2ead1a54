import Foundation
import Testing

@testable import Publishing

/// Vectors of FIPS 180-4 and of the message lengths around the block boundary.
@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func standardVectors(message: String, digest: String) {
    #expect(SHA256.hexDigest(of: Data(message.utf8)) == digest)
  }

  @Test func aMillionLetters() {
    let message = Data(repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(
      SHA256.hexDigest(of: message) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test(arguments: [1, 63, 64, 65, 200])
  func theSumOfPartsIsThatOfTheWhole(length: Int) {
    let message = Data((0..<1000).map { UInt8(truncatingIfNeeded: $0 * 7) })
    var sum = SHA256()
    for start in stride(from: 0, to: message.count, by: length) {
      sum.update(message[start..<min(start + length, message.count)])
    }
    #expect(sum.hexDigest == SHA256.hexDigest(of: message))
    #expect(sum.count == message.count)
  }

  @Test func aSliceIsReadFromItsOwnStart() {
    let slice = Data("xxabc".utf8).dropFirst(2)
    #expect(SHA256.hexDigest(of: slice) == SHA256.hexDigest(of: Data("abc".utf8)))
  }
}
