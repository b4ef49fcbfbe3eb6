import Curriculum
import Scoring
import Testing

struct FactTests {
  /// A sheet of one fact and what a text of one sentence shows of it.
  private func status(_ kind: String, _ value: String, _ text: String) throws -> FactEvidence.Status {
    let yaml = """
      id: fs
      title: Uji
      summary: "\(value)"
      facts: [{ id: f1, kind: \(kind), text: "\(value)", values: ["\(value)"], required: true }]
      """
    let sheet = try #require(FactSheet.parse(yaml, file: "fs.yaml").value)
    guard case .writing(let writing) = try task(.writing, "parts: [{ id: naskah, title: T }]") else {
      throw CancellationError()
    }
    let material = WritingMaterial(writing, prompt: "", factSheet: sheet, rubric: nil)
    return try #require(material.assess(["naskah": text]).facts.first).status
  }

  @Test(
    "a fact is found in the forms that writers use",
    arguments: [
      ("waktu", "15 Oktober 2025", "Diumumkan Rabu (15/10/2025)."),
      ("waktu", "15/10/2025", "Pada 15 Oktober 2025."),
      ("waktu", "15/10/2025", "Pada 15-10-2025."), ("waktu", "3 November 2025", "Mulai 3 November ini."),
      ("waktu", "20 Oktober 2025", "Pada 20–31 Oktober 2025."),
      ("waktu", "Senin–Jumat", "Senin sampai dengan Jumat."),
      ("waktu", "Senin–Jumat", "Buka Senin s.d. Jumat."), ("angka", "3 desa", "Tiga desa didatangi."),
      ("angka", "6 puskesmas", "Keenam puskesmas itu buka."), ("angka", "1.180 orang", "Ada 1180 orang."),
      ("angka", "12 desa", "Dua belas desa didatangi."), ("angka", "63 persen", "Sebanyak 63% pekerja."),
      ("angka", "5,5 persen", "Tumbuh 5,5%."), ("angka", "3 juta", "Sebanyak 3.000.000 warga."),
      ("angka", "1×24 jam", "Paling lama 24 jam."), ("uang", "Rp15.000", "Lima belas ribu rupiah saja."),
      ("uang", "Rp15.000", "Tarif Rp 15 ribu."), ("uang", "Rp3 juta", "Bantuan Rp3.000.000."),
      ("jam", "21.00", "Buka sampai pukul 21:00."), ("jam", "21.00", "Buka hingga pukul sembilan malam."),
      ("jam", "21.00", "Buka sampai jam 9 malam."), ("tempat", "Kabupaten Arunaya", "Di Kab. Arunaya saja."),
      ("tempat", "Jalan Cempaka", "Di Jl. Cempaka."),
      ("siapa", "dr. Rahma Adiwinata", "Kata Rahma Adiwinata."),
      ("jabatan", "Kepala Dinas Kesehatan", "Kadinkes hadir."),
      ("kontak", "(0000) 000000", "Telepon 0000-000000."),
      ("apa", "memeriksa kesehatan", "Petugas melakukan pemeriksaan kesehatan."),
      ("apa", "buka sampai malam", "Puskesmas dibuka hingga malam."),
      ("apa", "layanan gratis", "Pelayanannya gratis."),
    ])
  func present(_ kind: String, _ value: String, _ text: String) throws {
    #expect(try status(kind, value, text) == .present)
  }

  @Test(
    "another fact is not taken for it",
    arguments: [
      ("waktu", "15 Oktober 2025", "Pada 16 Oktober 2025."),
      ("waktu", "3 November 2025", "Pada 3 November 2026."),
      ("waktu", "3 November 2025", "Pada November 2025."), ("angka", "3 desa", "Tiga puluh desa didatangi."),
      ("angka", "12 desa", "Ada 12 kantor, lalu desa."), ("jam", "21.00", "Ada 21 orang."),
      ("uang", "Rp15.000", "Ada 15.000 orang."), ("tempat", "Kabupaten Arunaya", "Kabupaten lain."),
      ("siapa", "Rahma Adiwinata", "Rahma Adinata berkata."),
      ("apa", "buka sampai malam", "Buka. Sampai malam."),
      ("apa", "perpustakaan keliling", ""),
    ])
  func absent(_ kind: String, _ value: String, _ text: String) throws {
    #expect(try status(kind, value, text) != .present)
  }
}

struct GroundingTests {
  @Test("the model answer states every fact and nothing else")
  func model() throws {
    let assessment = try WritingFixture.assess(WritingFixture.model)
    #expect(assessment.facts.allSatisfy { $0.status == .present })
    #expect(assessment.ungrounded == [])
    #expect(assessment.forbidden == [])
    #expect(assessment.overlap.sheet < 0.6)
  }

  @Test(
    "what the sheet says otherwise is a contradiction, with what it says",
    arguments: [
      ("14 desa", "16 desa", Ungrounded.Kind.number), ("2.750 buku", "2.570 buku", .number),
      ("Rp25.000", "Rp52.000", .number), ("58 persen", "85 persen", .number),
      ("Senin, 1", "Selasa, 1", .date),
      ("1 Desember 2025", "11 Desember 2025", .date), ("15.30", "16.30", .clock),
      ("(0000) 000000", "(0000) 111111", .phone),
      ("Ratna Wijayanti", "Ratna Wijayanto", .name),
      ("Kepala Dinas Perpustakaan", "Kepala Dinas Pendidikan", .office),
      ("sama baiknya", "sama bagusnya", .quote),
    ])
  func contradiction(_ right: String, _ wrong: String, _ kind: Ungrounded.Kind) throws {
    let text = WritingFixture.model.split(separator: right, omittingEmptySubsequences: false).joined(
      separator: wrong)
    let assessment = try WritingFixture.assess(text)
    let found = try #require(assessment.ungrounded.first { $0.kind == kind })
    #expect(found.contradicts != nil)
    #expect(assessment.gates.first?.isOpen == true)
    #expect(!assessment.looksPassing)
  }

  @Test(
    "what is merely not on the sheet is to be checked",
    arguments: [
      ("Sebanyak 77 relawan ikut membantu.", Ungrounded.Kind.number),
      ("Menurut Budi Santosa, buku itu baru.", .name),
      ("“Buku ini sangat bagus sekali bagi kami,” kata seorang warga.", .speech),
    ])
  func unsupported(_ sentence: String, _ kind: Ungrounded.Kind) throws {
    let assessment = try WritingFixture.assess(WritingFixture.model + " " + sentence)
    let found = try #require(assessment.ungrounded.first)
    #expect(found.kind == kind)
    #expect(found.contradicts == nil)
    #expect(found.message.hasSuffix("Perlu dicek."))
  }

  @Test("a forbidden fact opens the gate")
  func forbidden() throws {
    let assessment = try WritingFixture.assess(WritingFixture.model + " Layanan ini terbaik di Indonesia.")
    #expect(assessment.forbidden.map(\.id) == ["x1"])
    #expect(assessment.gates.first?.isOpen == true)
  }

  @Test("denying a forbidden fact is no use of it")
  func deniedForbidden() throws {
    let denial = " Kabar bahwa layanan ini terbaik di Indonesia tidak benar."
    #expect(try WritingFixture.assess(WritingFixture.model + denial).forbidden == [])
  }

  @Test("ranges are bytes of the part")
  func ranges() throws {
    let text = "Ékstra: 16 desa didatangi perpustakaan keliling."
    let found = try #require(try WritingFixture.assess(text).ungrounded.first)
    #expect(String(decoding: Array(text.utf8)[found.range], as: UTF8.self) == found.text)
    #expect(found.text == "16 desa")
  }
}
