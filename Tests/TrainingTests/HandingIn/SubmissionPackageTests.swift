import Credentials
import Curriculum
import Foundation
import Scoring
import TestSupport
import Testing
import Training

@Suite("A package of answers")
struct SubmissionPackageTests {
  static let package = SubmissionPackage(
    course: "Bimtek Arunaya", sender: .init(name: "Siti Marlina", number: "12", code: "P-3FK2QD"),
    made: 1_795_000_000_000,
    items: [
      item("E25", attempt: 2, time: 1_795_000_000_200, .choices(["b"])),
      item("E25", attempt: 1, time: 1_795_000_000_100, .choices(["a"])),
      item("E23", attempt: 1, time: 1_795_000_000_150, .texts(["naskah": "Puskesmas buka sampai malam.\n"])),
      item(
        "E94", attempt: 1, time: 1_795_000_000_160,
        .test(["i1": .spans([.init(first: 0, last: 2, label: nil)]), "i2": .categories(["x": ["y": "z"]])])),
    ])

  static func item(_ code: String, attempt: Int, time: Int64, _ answer: Answer) -> SubmissionPackage.Item {
    SubmissionPackage.Item(exercise: code, exerciseHash: "00", attempt: attempt, time: time, answer: answer)
  }

  @Test("reads back as it was written, and always gives the same bytes")
  func roundTrip() throws {
    let bytes = Self.package.bytes
    let read = try SubmissionPackage(reading: bytes)
    #expect(read == Self.package)
    #expect(read.bytes == bytes)
    #expect(read.checkCode == Self.package.checkCode)
    #expect(String(decoding: bytes.prefix(15), as: UTF8.self) == "bimtek-serah 1 ")
  }

  @Test("tells the latest answer to each exercise")
  func latest() {
    #expect(Self.package.latest.map(\.exercise) == ["E23", "E25", "E94"])
    #expect(Self.package.latest.map(\.attempt) == [1, 2, 1])
  }

  @Test("is damaged wherever it is cut off")
  func truncated() {
    let bytes = Self.package.bytes
    for length in 0..<bytes.count {
      #expect(throws: (1..<12).contains(length) ? SubmissionPackage.Defect.notAPackage : .damaged) {
        try SubmissionPackage(reading: Array(bytes.prefix(length)))
      }
    }
  }

  @Test("is never read where one byte is another")
  func flipped() {
    let bytes = Self.package.bytes
    for index in bytes.indices {
      var broken = bytes
      broken[index] ^= 0x15
      #expect(throws: SubmissionPackage.Defect.self) { try SubmissionPackage(reading: broken) }
    }
  }

  @Test(
    "is told from other files",
    arguments: [
      ("", SubmissionPackage.Defect.damaged), ("PK\u{3}\u{4}", .notAPackage), ("{}", .notAPackage),
      ("bimtek-serah", .damaged), ("bimtek-serah 1 \n{}", .damaged), ("bimtek-serah x y\n{}", .damaged),
      ("bimtek-serah 2 00\n{}", .newerVersion(2)), ("bimtek-serah -1 00\n{}", .damaged),
      ("bimtek-serahan 1 00\n{}", .notAPackage),
    ])
  func others(_ text: String, _ defect: SubmissionPackage.Defect) {
    #expect(throws: defect) { try SubmissionPackage(reading: Array(text.utf8)) }
  }

  @Test("that is too large is not looked at")
  func tooLarge() {
    let bytes = [UInt8](repeating: 0x20, count: SubmissionPackage.sizeLimit + 1)
    #expect(throws: SubmissionPackage.Defect.tooLarge(limit: SubmissionPackage.sizeLimit)) {
      try SubmissionPackage(reading: bytes)
    }
  }

  @Test("with right checksum but contents that are none of ours is damaged, however deep it nests")
  func forged() {
    let deep = String(repeating: "[", count: 100_000)
    for body in [deep, "{}", "[1]", "{\"course\":\"\",\"items\":[{}],\"made\":1}", "nul"] {
      let digest = SHA256.hexadecimal(of: Array(body.utf8))
      #expect(throws: SubmissionPackage.Defect.damaged) {
        try SubmissionPackage(reading: Array("bimtek-serah 1 \(digest)\n\(body)".utf8))
      }
    }
  }

  @Test("knows which answers fit the course of whoever takes it in")
  func fits() {
    let library = ContentLibrary(root: Repository.root)
    let id = library.exercisesByCode()["E25"]
    let same = SubmissionPackage.Item(
      exercise: "E25", exerciseHash: id.map { library.hash(of: $0) } ?? "", attempt: 1, time: 1,
      answer: .choices(["a"]))
    let package = SubmissionPackage(
      course: "", sender: Self.package.sender, made: 1,
      items: [
        same, Self.item("E26", attempt: 1, time: 1, .texts([:])),
        Self.item("E999", attempt: 1, time: 1, .choices([])),
      ])
    #expect(package.fits(library) == [.same, .otherVersion, .unknownExercise])
  }

  @Test("is named so that every system keeps the name")
  func fileName() {
    #expect(Self.package.fileName == "siti-marlina-P-3FK2QD.serah")
    let odd = SubmissionPackage(
      course: "", sender: .init(name: "../../\u{202E}名 \n", code: "P-1"), made: 1, items: [])
    #expect(odd.fileName == "P-1.serah")
  }
}
