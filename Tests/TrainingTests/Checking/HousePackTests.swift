import Foundation
import Reporting
import RuleKit
import Testing
import Training

/// A pack in which everything is right.
private let pack = """
  nama: Gaya Arunaya
  aturan:
    - kode: ARN-01
      judul: Tulis pemangku kepentingan
      alasan: Warga lebih mudah memahaminya.
      tingkat: peringatan
      perbaikan: aman
      ganti: { stakeholder: pemangku kepentingan, "pada era": pada masa }
      contoh:
        - salah: Rapat dihadiri «stakeholder» kota.
          jadi: Rapat dihadiri pemangku kepentingan kota.
        - benar: Rapat dihadiri warga.
    - kode: ARN-02
      judul: Hindari gebrakan
      alasan: Berita tidak memuji.
      pesan: "“{temuan}” terlalu memuji"
      larang: [Gebrakan]
      batas: { kalimat: 5 }
      contoh:
        - salah: Ini «gebrakan» baru.
        - salah: Satu dua tiga empat lima enam.
        - benar: Ini hal baru.
  """

@Suite("A house pack")
struct HousePackTests {
  @Test("is listed and explained like the rules that are shipped")
  func isListed() async throws {
    let files = [".bimtek.yml": "paket: [gaya.yml]\n", "gaya.yml": pack]
    try await CheckingRoom.with(files) { room in
      let catalogue = RuleCatalogue(in: .test(in: room.folder))
      #expect(catalogue.rule(named: "arn-01")?.title == "Tulis pemangku kepentingan")
      #expect(catalogue.families("ARN").map(\.rules.count) == [2])
      #expect(catalogue.families(nil).last?.code == "ARN")
      #expect(catalogue.rule(named: "EJA-11") != nil)
    }
  }

  @Test("finds and fixes like the rules that are shipped")
  func works() async throws {
    let files = [
      ".bimtek.yml": "paket: [gaya.yml]\ntingkat: { ARN-02: peringatan }\n", "gaya.yml": pack,
      "a.md": "Stakeholder datang. Ini gebrakan baru.\n",
    ]
    try await CheckingRoom.with(files) { room in
      let outcome = await room.checker.check(CheckingRoom.request("a.md"))
      #expect(outcome.failures.isEmpty)
      let own = outcome.report.files[0].findings.filter { $0.code.family == "ARN" }
      #expect(
        own.map(\.message) == [
          "“Stakeholder” di sini ditulis “Pemangku kepentingan”", "“gebrakan” terlalu memuji",
        ])
      #expect(own.map(\.severity) == [.peringatan, .peringatan])
      #expect(outcome.report.rule("ARN-02")?.title == "Hindari gebrakan")
      _ = await room.checker.mend(CheckingRoom.request("a.md"), writes: true)
      let text = try room.text("a.md")
      #expect(text.hasPrefix("Pemangku kepentingan datang."))
    }
  }

  @Test("passes the tests that its examples are")
  func trial() async throws {
    try await CheckingRoom.with(["gaya.yml": pack]) { room in
      let trial = PackTrial("gaya.yml", in: .test(in: room.folder))
      #expect(trial.problems == [])
      #expect(trial.rules == 2)
      #expect(trial.examples == 5)
    }
  }

  @Test(
    "is refused with the line where something is wrong",
    arguments: [
      ("ganti: { stakeholder: pemangku", "ganti: { \"a, b!\": pemangku", 8, "tidak akan pernah cocok"),
      ("kode: ARN-02", "kode: EJA-02", 13, "sudah dipakai bimtek"),
      ("kode: ARN-02", "kode: ARN-01", 13, "sudah dipakai aturan lain"),
      ("kode: ARN-02", "kode: gaya2", 13, "harus tiga huruf"),
      ("    tingkat: peringatan", "    tingkt: peringatan", 6, "Maksudnya “tingkat”?"),
      ("tingkat: peringatan", "tingkat: galat", 6, "saran atau peringatan"),
      ("ganti: { stakeholder: pemangku", "ganti: { stakeholder: stakeholder", 8, "masih ditemukan lagi"),
      ("larang: [Gebrakan]", "larang: [Gebrakan, gebrakan]", 17, "ditulis dua kali"),
      ("batas: { kalimat: 5 }", "batas: { kalmat: 5 }", 18, "Maksudnya “kalimat”?"),
      ("batas: { kalimat: 5 }", "batas: { kalimat: 0 }", 18, "bilangan bulat"),
      ("«gebrakan» baru", "«hal» baru", 20, "tidak ditemukan"),
      ("benar: Ini hal baru.", "benar: Ini gebrakan.", 22, "ditemukan juga"),
      ("jadi: Rapat dihadiri pemangku", "jadi: Rapat dihadiri para pemangku", 10, "hasil perbaikan"),
      ("aturan:\n", "aturan: 3\nlain:\n", 2, "harus berupa daftar"),
      ("nama: Gaya Arunaya", "nama: [", 3, ""),
      ("stakeholder: pemangku kepentingan", "stakeholder: Stakeholder", 8, "sama dengan kata itu sendiri"),
    ])
  func problems(_ old: String, _ new: String, _ line: Int, _ words: String) async throws {
    try await CheckingRoom.with(["gaya.yml": pack.replacing(old, with: new)]) { room in
      let problems = PackTrial("gaya.yml", in: .test(in: room.folder)).problems
      #expect(
        problems.contains { $0.line == line && (words.isEmpty || $0.message.contains(words)) }, "\(problems)")
    }
  }

  @Test("that is missing is told, and the rest of the check goes on")
  func missing() async throws {
    try await CheckingRoom.with([".bimtek.yml": "paket: [tidak-ada.yml]\n", "a.md": "Warga ditengah kota.\n"])
    { room in
      let outcome = await room.checker.check(CheckingRoom.request("a.md"))
      #expect(outcome.failures.count == 1)
      #expect(outcome.report.files[0].findings.contains { $0.code == "EJA-11" })
    }
  }
}
