import Curriculum
import Scoring
import Testing

/// A news task of our own, with its sheet, rubric, model answer and texts made to deceive.
enum WritingFixture {
  static let sheet = """
    id: fs-uji
    title: Perpustakaan keliling
    summary: |
      - Mulai Senin, 1 Desember 2025, perpustakaan keliling mendatangi 14 desa di Kabupaten Arunaya.
      - Jam layanan pukul 09.00–15.30 WIB, Senin–Jumat.
      - Mobil membawa 2.750 buku. Peminjaman gratis; denda buku hilang Rp25.000.
      - Alasan: survei Mei 2025, 58 persen pelajar desa tidak pernah ke perpustakaan.
      - Kepala Dinas Perpustakaan Ratna Wijayanti: "Anak desa berhak atas buku yang sama baiknya."
      - Narahubung: (0000) 000000.
    facts:
      - { id: f1, kind: apa, text: Perpustakaan keliling mendatangi desa, values: [perpustakaan keliling], required: true }
      - { id: f2, kind: angka, text: 14 desa, values: [14 desa], required: true }
      - { id: f3, kind: waktu, text: "Mulai Senin, 1 Desember 2025", values: [1 Desember 2025, 1 Desember], required: true }
      - { id: f4, kind: tempat, text: Kabupaten Arunaya, values: [Kabupaten Arunaya], required: true }
      - { id: f5, kind: jam, text: "Pukul 09.00–15.30 WIB", values: ["15.30"], required: true }
      - { id: f6, kind: angka, text: Mobil membawa 2.750 buku, values: [2.750 buku], required: true }
      - { id: f7, kind: uang, text: "Denda Rp25.000", values: ["Rp25.000"], required: true }
      - { id: f8, kind: alasan, text: 58 persen pelajar desa tidak pernah ke perpustakaan, values: [58 persen], required: true }
      - { id: f9, kind: siapa, text: Ratna Wijayanti, values: [Ratna Wijayanti], required: true }
      - { id: f10, kind: kontak, text: "Narahubung (0000) 000000", values: ["(0000) 000000"], required: true }
    quotes:
      - { id: k1, person: Ratna Wijayanti, office: Kepala Dinas Perpustakaan, words: Anak desa berhak atas buku yang sama baiknya. }
    people:
      - { name: Ratna Wijayanti, office: Kepala Dinas Perpustakaan }
    places: [Kabupaten Arunaya]
    forbidden:
      - { id: x1, text: Klaim terbaik tanpa sumber, values: [terbaik di Indonesia] }
    """

  static let rubric = """
    id: r-uji
    title: Uji
    gates:
      - { id: fakta, text: Fakta cocok, machine: true }
      - { id: data-pribadi, text: Tanpa data pribadi, machine: true }
      - { id: karangan, text: Tanpa karangan, machine: false }
    criteria:
      - { id: fakta, title: Fakta, weight: 40, levels: { 4: a, 3: b, 2: c, 1: d }, evidence: [facts] }
      - { id: batas, title: Batas, weight: 20, levels: { 4: a, 3: b, 2: c, 1: d }, evidence: [limits] }
      - { id: bahasa, title: Bahasa, weight: 30, levels: { 4: a, 3: b, 2: c, 1: d }, evidence: [KAL, EJA] }
      - { id: daya, title: Daya tarik, weight: 10, levels: { 4: a, 3: b, 2: c, 1: d }, human: Selera. }
    """

  static let task = "parts: [{ id: naskah, title: Berita, draft-kind: berita, words: [60, 140] }]"

  static let prompt = """
    # Perpustakaan keliling

    Tulis berita langsung tentang perpustakaan keliling dari lembar fakta. Mulailah dengan yang paling berguna bagi
    warga, sebutkan tempat, tanggal, jam, biaya, dan ke mana warga dapat bertanya. Panjangnya 60 sampai 140 kata.
    """

  static let model = """
    Perpustakaan keliling mendatangi 14 desa di Kabupaten Arunaya mulai Senin, 1 Desember 2025. Warga dapat
    meminjam buku pada Senin sampai Jumat, pukul 09.00–15.30 WIB.

    Mobil perpustakaan membawa 2.750 buku yang boleh dipinjam gratis. Peminjam yang menghilangkan buku membayar denda
    Rp25.000.

    Layanan ini dibuka karena 58 persen pelajar desa tidak pernah datang ke perpustakaan. Angka itu berasal dari survei
    pada Mei 2025.

    “Anak desa berhak atas buku yang sama baiknya,” kata Kepala Dinas Perpustakaan Ratna Wijayanti.

    Warga yang ingin bertanya dapat menelepon (0000) 000000.
    """

  static func material() throws -> WritingMaterial {
    guard case .writing(let writing) = try ScoringTests.task(.writing, task) else { throw Missing() }
    let sheet = FactSheet.parse(sheet, file: "fs-uji.yaml")
    let rubric = Rubric.parse(rubric, file: "r-uji.yaml")
    #expect(sheet.problems == [])
    #expect(rubric.problems == [])
    return WritingMaterial(writing, prompt: prompt, factSheet: sheet.value, rubric: rubric.value)
  }

  static func assess(
    _ text: String, checks: WritingChecks = WritingChecks(findings: [:])
  ) throws -> WritingAssessment {
    try material().assess(["naskah": text], checks: checks)
  }

  private struct Missing: Error {}

}
