import Curriculum
import Testing

/// Small exercises of every kind, so that what learners see is held without holding the course's own words.
enum PracticeFixtures {
  static func exercise(_ kind: String) throws -> Exercise {
    let yaml = """
      code: E00
      title: Contoh \(kind)
      lesson: menulis-berita/teras
      kind: \(kind)
      use: inti
      minutes: 3
      objective: Mencoba
      hints: [Baca dua kali.]
      \(try #require(tasks[kind]))
      """
    let id = ContentID(module: "menulis-berita", name: "contoh")
    let loaded = Exercise.parse(yaml, id: id)
    return try #require(loaded.value, "\(loaded.problems)")
  }

  private static let tasks = [
    "pg": """
    options:
      - { id: a, text: Enam puskesmas buka hingga pukul 21.00, correct: true, why: Pelaku dan jamnya ada. }
      - { id: b, text: Kabar yang ditunggu para pekerja, why: Tidak ada puskesmas dan tidak ada jam. }
      - { id: c, text: "Kepala Dinas Kesehatan Kabupaten Arunaya mengumumkan perubahan jam layanan seluruh puskesmas", why: Pejabat di depan. }
    """,
    "bs": """
    statements:
      - id: p1
        text: Grup koordinasi terutama dipakai untuk membagikan foto.
        answer: salah
        why: Foto tidak menolong.
        reasons:
          - { id: a, text: Ukuran fotonya besar., why: Bukan itu. }
          - { id: b, text: Grup dipakai untuk tukar informasi., correct: true, why: Itu tujuannya. }
    """,
    "jd": """
    prompts:
      - { id: p1, text: Cepat, accepts: [b], why: Jam pertama. }
      - { id: p2, text: Tepat, accepts: [a], why: Yang pasti saja. }
    options: [{ id: a, text: Sebabnya masih diuji. }, { id: b, text: Kami sedang memeriksa. }, { id: c, text: Jangan panik. }]
    """,
    "ur": """
    items:
      - { id: b, text: Pindah ke Balai Desa., why: Tindakan. }
      - { id: c, text: Data BPBD pukul 15.50 WIB., why: Sumber. }
      - { id: a, text: Banjir di Desa Tirtomulyo., why: Bahaya. }
    order: [[a], [b], [c]]
    """,
    "kl": """
    axes:
      - { id: golongan, title: Golongan, categories: [{ id: berkala, title: Berkala }, { id: segera, title: Serta-merta }] }
      - { id: unit, title: Unit, categories: [{ id: dinkes, title: Dinas Kesehatan }, { id: bpbd, title: BPBD }] }
    items:
      - { id: a, text: Tanggul retak, accepts: { golongan: [segera], unit: [bpbd] }, why: Mengancam. }
      - { id: b, text: Jadwal imunisasi, accepts: { golongan: [berkala], unit: [dinkes] }, why: Rutin. }
    """,
    "sp": """
    text: Enam puskesmas di Kabupaten Arunaya buka hingga pukul 21.00 WIB mulai Senin, 3 November 2025.
    labels: [{ id: siapa, title: Siapa }, { id: kapan, title: Kapan }]
    spans:
      - { quote: Enam puskesmas, label: siapa, why: Pelaku. }
      - { quote: "mulai Senin, 3 November 2025", label: kapan, why: Waktu. }
    """,
    "is": """
    blanks: [{ id: k1, prompt: Permohonan dijawab paling lambat … hari kerja., accepts: ["10"], why: Pasal 22. }]
    """,
    "ht": """
    questions: [{ id: h1, prompt: Berapa porsinya?, value: "55", tolerance: "0.5", unit: persen, steps: "66 ÷ 120 × 100 = 55" }]
    """,
    "survei": """
    questions: [{ id: s1, prompt: Peran Anda, form: pilihan, options: [admin, pejabat] }]
    """,
  ]
}
