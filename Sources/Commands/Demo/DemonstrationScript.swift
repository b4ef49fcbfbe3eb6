import Reporting
import Training

/// Runs the steps of the demonstration and says what each does.
struct DemonstrationScript {
  private let demonstration: Demonstration
  private let console: Console
  private var style: TerminalStyle { console.style }

  init(_ demonstration: Demonstration, _ console: Console) {
    self.demonstration = demonstration
    self.console = console
  }

  func run() async throws {
    say(
      "Peragaan bimtek. Kabupaten Arunaya, para peserta, naskah, dan penilainya rekaan. "
        + "Semua berjalan di komputer ini; tidak ada yang dikirim ke internet.")
    try showLesson()
    try await showCheck()
    let cohort = try showClass()
    let task = try demonstration.gradingTask()
    try await showIntake(cohort, task)
    try showMarks(cohort, task)
    try showRecap(cohort)
    let passed = try await showCertificates(cohort)
    try showVerification(passed)
    demonstration.finish()
    showFolder()
  }

  private func showLesson() throws {
    let lesson = try demonstration.lesson()
    step(1, "Membaca pelajaran", "bimtek belajar \(lesson.code)")
    let layout = DocumentLayout(markdown: lesson.excerpt, subtitle: lesson.code, style: style)
    console.print(layout.lines.joined(separator: "\n") + "\n")
    say("… pelajaran berlanjut di: bimtek belajar \(lesson.code)")
  }

  private func showCheck() async throws {
    step(2, "Memeriksa satu naskah", "bimtek periksa \"\(Demonstration.checkedDraft)\"")
    let report = try await demonstration.check()
    console.print(OutputFormat.teks.reporter(TextOptions(style: style)).render(report))
  }

  private func showClass() throws -> Cohort {
    step(3, "Membuat kelas dan memasukkan peserta", "bimtek kelas buat, kelas peserta, kelas hadir")
    let (cohort, roster) = try demonstration.makeClass()
    console.print(RosterText(roster, style).text)
    say("Kehadiran tiga hari dicatat. Peserta 12 hanya hadir pada hari pertama.")
    return cohort
  }

  private func showIntake(_ cohort: Cohort, _ task: GradingTask) async throws {
    step(4, "Memasukkan dan menimbang naskah kelas", "bimtek nilai masuk … naskah --tugas \(task.code)")
    say("Mesin mencari bukti dan memberi tingkat sementara. Nilai tetap diberikan orang.")
    let intake = try await demonstration.takeIn(cohort, task: task)
    console.print(IntakeText(intake, table: nil, style).text)
    for file in intake.unreadable {
      say("Tidak terbaca: \(file.file) – \(file.problem.words). Yang lain tetap masuk.")
    }
  }

  private func showMarks(_ cohort: Cohort, _ task: GradingTask) throws {
    step(5, "Mencatat nilai penilai", "bimtek nilai putuskan …")
    let marks = try demonstration.mark(cohort, task: task)
    say("Penilai dalam peragaan ini rekaan; nilainya disiapkan lebih dahulu supaya sertifikat punya dasar.")
    for mark in marks {
      let machine = mark.provisional.map { "mesin, sementara: \(Figures.mark($0))" } ?? "mesin tidak menilai"
      console.print("  \(mark.member.name)\(style.separator)nilai \(Figures.mark(mark.score)) (\(machine))\n")
    }
  }

  private func showRecap(_ cohort: Cohort) throws {
    step(6, "Menulis rekap dan umpan balik", "bimtek nilai rekap … --ke hasil")
    let files = try demonstration.recap(cohort)
    say("\(files.pages.count) halaman umpan balik dan satu rekap (.xlsx dan .csv, tanpa NIP).")
  }

  private func showCertificates(_ cohort: Cohort) async throws -> CertificateOutcome {
    step(7, "Membuat kunci dan menerbitkan sertifikat", "bimtek sertifikat kunci buat, sertifikat terbitkan")
    _ = try demonstration.makeKey()
    say(
      "Kata sandi kunci ini “\(Demonstration.passphrase)”: karena tercetak di sini, kunci ini hanya untuk peragaan."
    )
    say(
      "Kelulusan di sini memakai nilai satu tugas, \(Demonstration.task). Kelas sungguhan memakai tugas-tugas di course.yaml."
    )
    let passed = try await demonstration.issue(.completion, cohort)
    console.print(CertificateText(passed, folder: "sertifikat", style).text)
    say("Yang hadir tetapi belum lulus mendapat sertifikat keikutsertaan.")
    let attended = try await demonstration.issue(.participation, cohort)
    console.print(CertificateText(attended, folder: "sertifikat", style).text)
    return passed
  }

  private func showVerification(_ passed: CertificateOutcome) throws {
    step(8, "Memeriksa keaslian sertifikat", "bimtek sertifikat periksa … --percaya …")
    guard let first = passed.issued.first else { return }
    say("Berturut-turut: berkas asli, salinan yang satu bitnya diubah, dan berkas asli tanpa kunci penerbit.")
    for check in try demonstration.verify(first) { console.print(VerdictText(check, style).text) }
  }

  private func showFolder() {
    let name = demonstration.folder
    console.print("\n" + style.set("Selesai. Semua hasil ada di folder \(name)", .success, .strong) + "\n")
    console.print(
      """
        \(name)/hasil/rekap.xlsx           rekap nilai untuk Excel dan LibreOffice
        \(name)/hasil/rekap.csv            rekap yang sama sebagai CSV
        \(name)/hasil/umpan-balik/         satu halaman tiap peserta, buka di peramban
        \(name)/sertifikat/                sertifikat PDF dan data bertanda tangan (JSON)
        \(name)/sertifikat-diubah.pdf      salinan yang diubah, untuk dicoba diperiksa
        \(name)/kelas-arunaya.bimtek       berkas kelas; lihat dengan: bimtek kelas lihat
        \(name)/naskah/                    naskah contoh

      """)
  }

  private func step(_ number: Int, _ title: String, _ command: String) {
    let heading = "\(number). \(title)"
    let isShort = DisplayWidth.of(heading) + DisplayWidth.of(command) + 2 <= style.width
    console.print(
      "\n" + style.set(heading, .strong) + (isShort ? "  " : "\n   ") + style.set(command, .faint) + "\n")
    console.print(style.rule(min(style.width, 72)) + "\n")
  }

  private func say(_ text: String) {
    console.print(Wrapping.fill(text, width: min(style.width, 80)).joined(separator: "\n") + "\n")
  }
}
