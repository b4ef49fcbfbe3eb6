import Foundation
import Reporting
import RuleKit
import Testing
import Training

@Suite("A baseline")
struct BaselineTests {
  private let text = "Warga ditengah kota.\n\nCamat disamping balai.\n"

  @Test("leaves out what it knows, wherever it moved, and reports what is new")
  func moves() async throws {
    try await CheckingRoom.with(["a.md": text]) { room in
      let request = CheckingRoom.request("a.md")
      let environment = Environment.test(in: room.folder)
      let first = await room.checker.check(request).report
      let total = first.files.reduce(0) { $0 + $1.findings.count }
      try Baseline(recording: first, at: "acuan.json", in: environment).save()
      try room.write("Kalimat baru di awal.\n\n" + text + "\nWarga ditengah sawah.\n", to: "a.md")
      let opened = try Baseline(at: "acuan.json", in: environment)
      let baseline = try #require(opened)
      let (report, known) = baseline.new(in: await room.checker.check(request).report)
      #expect(baseline.count == total)
      #expect(known >= 2)
      // One “ditengah” was there before; the second of three words with a fault is new.
      #expect(report.files[0].findings.count { $0.code == "EJA-11" } == 1)
    }
  }

  @Test("is written the same way each time and holds no word of a draft")
  func contents() async throws {
    try await CheckingRoom.with(["a.md": text + "\nNIK 9999011503990001 terdaftar.\n"]) { room in
      let environment = Environment.test(in: room.folder)
      let report = await room.checker.check(CheckingRoom.request("a.md")).report
      try Baseline(recording: report, at: "satu.json", in: environment).save()
      try Baseline(recording: report, at: "dua.json", in: environment).save()
      let (one, two) = (try room.text("satu.json"), try room.text("dua.json"))
      #expect(one == two)
      #expect(!one.contains("ditengah") && !one.contains("9999"))
    }
  }

  @Test("is nothing where there is no file, and an error where the file is something else")
  func absent() async throws {
    try await CheckingRoom.with(["lain.json": "{}"]) { room in
      let environment = Environment.test(in: room.folder)
      let none = try Baseline(at: "tidak-ada.json", in: environment)
      #expect(none == nil)
      #expect(throws: Baseline.Failure.self) { _ = try Baseline(at: "lain.json", in: environment) }
    }
  }
}
