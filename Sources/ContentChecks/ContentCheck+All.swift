public import Curriculum

extension ContentCheck {
  /// Nothing lies about unlisted.
  public static let noStrays = ContentCheck(
    "KUR-08", "Yang ada terdaftar", "Berkas yang tidak terdaftar tidak pernah dilihat peserta.")
  /// Prerequisites come first.
  public static let prerequisites = ContentCheck(
    "KUR-09", "Prasyarat ada dan mendahului", "Peserta tidak dapat memenuhi prasyarat yang melingkar.")
  /// Lessons and exercises name each other.
  public static let links = ContentCheck(
    "KUR-10", "Pelajaran dan latihan saling menyebut",
    "Setiap pelajaran dilatih, dan setiap latihan ada pelajarannya.")
  /// Every point of the origins is taught and practised.
  public static let seedsTraced = ContentCheck(
    "KUR-11", "Setiap butir benih diajarkan dan dilatih",
    "Kursus ini berjanji tidak menghilangkan satu butir pun.")
  /// Minutes and weights add up.
  public static let sums = ContentCheck(
    "KUR-12", "Menit, JP, dan bobot berjumlah benar", "Jadwal dan nilai disusun dari angka-angka ini.")
  /// The key is worth everything, nothing is worth nothing.
  public static let keyScores = ContentCheck(
    "KUR-13", "Kunci bernilai penuh; soal dan jawaban kosong gagal",
    "Nilai yang salah arah menyesatkan peserta.")
  /// Everything that can be chosen explains itself.
  public static let explained = ContentCheck(
    "KUR-14", "Setiap pilihan menerangkan dirinya", "Peserta belajar dari penjelasan, bukan dari nilai.")
  /// Hints help without telling.
  public static let hints = ContentCheck(
    "KUR-15", "Petunjuk membantu tanpa memuat jawaban", "Petunjuk yang memuat jawaban menghapus latihannya.")
  /// Rubrics are complete.
  public static let rubrics = ContentCheck(
    "KUR-16", "Rubrik lengkap", "Penilai memerlukan bobot, tingkat, dan gerbang yang jelas.")
  /// Tasks have the shape of their kind.
  public static let shapes = ContentCheck(
    "KUR-17", "Soal sesuai bentuk jenisnya", "Soal yang cacat bentuk tidak dapat dijawab dengan benar.")
  /// Fences are what they are called.
  public static let fences = ContentCheck(
    "KUR-18", "Contoh salah dan contoh benar sesuai namanya", "Pembaca mempercayai label contoh.")
  /// Rules named exist and are taught.
  public static let rules = ContentCheck(
    "KUR-19", "Aturan yang disebut ada, dan setiap aturan diajarkan",
    "Temuan pemeriksa menunjuk ke pelajarannya.")
  /// The text of a lesson is built as the reader expects.
  public static let structure = ContentCheck(
    "KUR-20", "Naskah pelajaran tersusun wajar", "Pembaca di terminal hanya mengenal bentuk-bentuk ini.")
  /// The course follows its own advice.
  public static let cleanProse = ContentCheck(
    "KUR-21", "Prosa kursus lolos pemeriksa", "Kursus menulis harus ditulis dengan baik.")
  /// Fact sheets hold what tasks ask.
  public static let factSheets = ContentCheck(
    "KUR-22", "Lembar fakta memuat yang diminta tugas", "Fakta yang tidak ada di lembar tidak dapat ditulis.")
  /// The two tests are parallel.
  public static let parallelTests = ContentCheck(
    "KUR-23", "Tes awal dan tes akhir sebentuk", "Kenaikan nilai hanya berarti bila kedua tes setara.")
  /// Tests hold what the course promises to test.
  public static let blueprint = ContentCheck(
    "KUR-24", "Tes memenuhi kisi-kisi", "Tes yang berat sebelah mengukur sebagian kursus saja.")

  /// Every check, in order of code.
  public static let all: [ContentCheck] = [
    .readable, .wellFormed, .knownKeys, .requiredKeys, .validValues, .uniqueIdentifiers, .listedExists,
    .noStrays,
    .prerequisites, .links, .seedsTraced, .sums, .keyScores, .explained, .hints, .rubrics, .shapes, .fences,
    .rules,
    .structure, .cleanProse, .factSheets, .parallelTests, .blueprint,
  ]
}
