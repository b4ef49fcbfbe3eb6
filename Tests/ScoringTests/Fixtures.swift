import Curriculum
import Testing

/// A task from the YAML of its kind, read as the course reads it.
func task(_ kind: ExerciseKind, _ yaml: String) throws -> ExerciseTask {
  let head = """
    code: E00
    title: Uji
    lesson: uji/uji
    kind: \(kind.rawValue)
    use: inti
    minutes: 1
    objective: Uji

    """
  let loaded = Exercise.parse(head + yaml, id: ContentID(module: "uji", name: "uji"))
  #expect(loaded.problems == [])
  return try #require(loaded.value).task
}

/// One task of each scored kind.
enum Sample {
  static let choice = """
    options:
      - { id: a, text: Enam puskesmas buka malam, correct: true, why: "Jelas." }
      - { id: b, text: Bupati membuka acara, why: "Acara." }
      - { id: c, text: Dalam rangka layanan, why: "Klise." }
      - { id: d, text: Telah berlangsung rapat, correct: false, why: "Basi." }
    """
  static let multiple = """
    options:
      - { id: a, text: Membagikan tautan resmi, correct: true, why: w }
      - { id: b, text: Meluruskan dengan sumber, correct: true, why: w }
      - { id: c, text: Membocorkan surat, why: w }
      - { id: d, text: Memaki pengkritik, why: w }
      - { id: e, text: Menyimpan nota internal, correct: true, why: w }
    """
  static let statements = """
    statements:
      - id: p1
        text: Semua kritik adalah hoaks.
        answer: salah
        why: w
        reasons:
          - { id: a, text: Jawab datanya, correct: true, why: w }
          - { id: b, text: Kritik dilarang, why: w }
          - { id: c, text: Hoaks itu kritik, why: w }
          - { id: d, text: Tidak ada data, why: w }
      - { id: p2, text: Dukungan digalang dengan data., answer: benar, why: w }
    """
  static let matching = """
    prompts:
      - { id: p1, text: Corong, accepts: [a], why: w }
      - { id: p2, text: Album, accepts: [b, d], why: w }
      - { id: p3, text: Menunggu, accepts: [c], why: w }
    options:
      - { id: a, text: Penghubung dua arah }
      - { id: b, text: Ruang layanan }
      - { id: c, text: Membuka dialog }
      - { id: d, text: Ruang edukasi }
    """
  static let ordering = """
    items:
      - { id: c, text: Ketiga, why: w }
      - { id: a, text: Pertama, why: w }
      - { id: d, text: Keempat, why: w }
      - { id: b, text: Juga pertama, why: w }
    order: [[a, b], [c], [d]]
    """
  static let classification = """
    axes:
      - { id: jenis, title: Jenis, categories: [{ id: tanya, title: Pertanyaan }, { id: keluh, title: Keluhan }] }
      - { id: aksi, title: Tindakan, categories: [{ id: balas, title: Balas }, { id: alih, title: Alihkan ke kanal }] }
    items:
      - { id: b1, text: Jam berapa buka?, accepts: { jenis: [tanya], aksi: [balas] }, why: w }
      - { id: b2, text: Lama sekali!, accepts: { jenis: [keluh], aksi: [alih, balas] }, why: w }
      - { id: b3, text: Kapan selesai?, accepts: { jenis: [tanya, keluh], aksi: [balas] }, why: w }
    """
  static let spans = """
    text: |
      Mulai Senin, 3 November 2025, enam puskesmas di Kabupaten
      Arunaya buka sampai pukul 21.00 karena banyak warga bekerja.
    labels: [{ id: apa, title: Apa }, { id: kapan, title: Kapan }, { id: di-mana, title: Di mana }]
    spans:
      - { quote: "Senin, 3 November 2025", label: kapan, why: w }
      - { quote: enam puskesmas, label: apa, why: w }
      - { quote: Kabupaten Arunaya, label: di-mana, why: w }
    decoys: [{ quote: banyak warga, why: bukan unsur }]
    """
  static let blanks = """
    blanks:
      - { id: k1, prompt: Sifatnya ___, accepts: [terbuka, bersifat terbuka], why: w }
      - { id: k2, prompt: Tenggat ___ hari, accepts: ["3", 3 hari], why: w }
      - { id: k3, prompt: ditengah, accepts: [di tengah], spelling: true, why: w }
    """
  static let numbers = """
    questions:
      - { id: h1, prompt: ERR, value: "5.0", tolerance: "0.05", unit: persen, steps: s }
      - { id: h2, prompt: Pelanggan, value: "1180", steps: s }
    """
  static let test = """
    items:
      - { id: i1, kind: pg, text: T, module: M2, level: C3, options: [{ id: a, text: Ya, correct: true }, { id: b, text: Bukan }] }
      - { id: i2, kind: is, text: T, module: M1, level: C1, blanks: [{ id: k1, prompt: P, accepts: [terbuka] }] }
    """

  static let all: [(ExerciseKind, String)] = [
    (.singleChoice, choice), (.multipleChoice, multiple), (.trueFalse, statements), (.matching, matching),
    (.ordering, ordering), (.classification, classification), (.spanMarking, spans), (.shortAnswer, blanks),
    (.calculation, numbers), (.test, test),
  ]
}
