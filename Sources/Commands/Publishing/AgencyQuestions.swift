import Training

/// Asks on the terminal what an agency tells of itself.
struct AgencyQuestions {
  private let console: Console

  init(_ console: Console) { self.console = console }

  /// Fills a profile; false if the person left.
  ///
  /// Enter skips a question.
  func fill(_ profile: inout AgencyProfile) -> Bool {
    console.print("Enter = lewati, q = batal. Beberapa jawaban dipisah dengan titik koma.\n")
    repeat {
      guard let name = console.ask("Nama instansi: ") else { return false }
      profile.name = name
    } while profile.name.isEmpty
    while true {
      guard let zone = console.ask("Zona waktu (WIB, WITA, WIT) [WIB]: ")?.uppercased() else { return false }
      if zone.isEmpty { break }
      if ["WIB", "WITA", "WIT"].contains(zone) {
        profile.zone = zone
        break
      }
      console.print("Pilih salah satu: WIB, WITA, atau WIT.\n")
    }
    let lists: [(String, WritableKeyPath<AgencyProfile, [String]>)] = [
      ("Nomor telepon dan layanan resmi: ", \.numbers), ("Surel resmi: ", \.emails),
      ("Akun resmi: ", \.accounts),
      ("Domain resmi: ", \.domains), ("Sebutan pimpinan (misalnya Bupati; Sekda): ", \.leaders),
      ("Nama kontestan, bila masa pemilihan: ", \.contestants),
    ]
    for (question, path) in lists {
      guard let answer = console.ask(question) else { return false }
      profile[keyPath: path] += AgencyQuestions.items(answer)
    }
    guard fillElection(&profile) else { return false }
    while let days = console.ask("Janji tanggapan aduan, paling lama berapa hari: ") {
      profile.complaintDays = Int(days)
      if days.isEmpty || profile.complaintDays.map({ $0 > 0 }) == true { return true }
      console.print("Tulis angkanya saja, misalnya 5.\n")
    }
    return false
  }

  private func fillElection(_ profile: inout AgencyProfile) -> Bool {
    guard !profile.contestants.isEmpty else { return true }
    guard let start = day("Masa pemilihan mulai (2026-11-21): "), let end = day("Sampai (2026-11-28): ")
    else {
      return false
    }
    profile.electionStart = start
    profile.electionEnd = end
    return true
  }

  /// A day that exists, or nothing for Enter; nil if the person left.
  private func day(_ question: String) -> String? {
    while let answer = console.ask(question) {
      if answer.isEmpty || Day(answer) != nil { return answer }
      console.print("Tanggal itu tidak ada pada kalender; tulis seperti 2026-11-21.\n")
    }
    return nil
  }

  private static func items(_ answer: String) -> [String] {
    answer.split(separator: ";").map { $0.drop(while: \.isWhitespace) }.filter { !$0.isEmpty }.map(
      String.init)
  }
}
