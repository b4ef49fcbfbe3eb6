import Curriculum

/// A mistake on the command line, said in Indonesian from ArgumentParser's English sentence.
struct ParseMistake {
  /// What ArgumentParser says.
  let sentence: String
  /// The command that was typed, from the root on.
  let path: [CommandInfo]

  /// What to tell the person.
  var message: Message {
    let quoted = ParseMistake.quoted(in: sentence)
    let first = quoted.first.map(named) ?? ""
    let second = quoted.dropFirst().first.map(named) ?? ""
    if sentence.hasPrefix("Unknown option") {
      return Message(
        "Pilihan tidak dikenal: \(first)", why: "perintah ini tidak punya pilihan itu",
        action: ParseMistake.isJoined(first)
          ? "bila itu nama berkas, tulis ./\(first); " + seeHelp
          : second.isEmpty ? seeHelp : "mungkin maksud Anda \(second); " + seeHelp)
    }
    if sentence.hasPrefix("Missing value for") {
      return Message("Isi pilihan belum ada: \(first)", why: "pilihan ini memerlukan isi", action: seeHelp)
    }
    if sentence.hasPrefix("Missing expected argument") || sentence.hasPrefix("Missing one of") {
      let names = quoted.map(named).joined(separator: " atau ")
      return Message("Isian belum lengkap: \(names)", why: "perintah ini memerlukannya", action: seeHelp)
    }
    if sentence.hasPrefix("Unexpected argument") || sentence.contains("unexpected arguments") {
      if let group = path.last, !group.children.isEmpty, let word = quoted.first {
        return unknownCommand(word, of: group.children.map(\.commandName))
      }
      let extra = quoted.joined(separator: ", ")
      return Message("Isian berlebih: \(extra)", why: "perintah ini tidak mengharapkannya", action: seeHelp)
    }
    if sentence.hasPrefix("The value") {
      let listed = sentence.split(separator: "\n").filter { $0.hasPrefix("  - ") }.map {
        String($0.dropFirst(4))
      }
      let choices = listed.isEmpty ? Array(quoted.dropFirst(2)) : listed
      return Message(
        "Isi “\(first)” tidak cocok untuk \(second)", why: "nilainya tidak dapat dibaca",
        action: choices.isEmpty ? seeHelp : "pilih salah satu: " + choices.joined(separator: ", "))
    }
    if sentence.hasPrefix("The option") {
      return Message(
        "Pilihan \(first) tidak memakai isi", why: "“\(second)” tertulis di belakangnya", action: seeHelp)
    }
    if sentence.hasPrefix("Value to be set with") {
      return Message(
        "Pilihan bertentangan: \(quoted.joined(separator: " dan "))", why: "keduanya mengatur hal yang sama",
        action: "pakai salah satu saja")
    }
    if sentence.hasPrefix("Can't") {
      return Message(
        "Pelengkap perintah tidak tersedia untuk kulit perintah ini", why: "yang dikenal: bash, zsh, fish",
        action: "sebut namanya: bimtek pelengkap bash")
    }
    return Message("Perintah tidak dapat dibaca", why: "susunannya keliru", action: seeHelp)
  }

  /// Whether a word is read as several short options, which this program does not have.
  static func isJoined(_ word: String) -> Bool {
    word.hasPrefix("-") && !word.hasPrefix("--") && word.count > 2
  }

  private func unknownCommand(_ word: String, of known: [String]) -> Message {
    let near = nearestName(to: word, among: known).map { "mungkin maksud Anda \(name) \($0)" }
    return Message(
      "Perintah tidak dikenal: \(name) \(word)", why: "\(name) tidak punya perintah itu",
      action: (near ?? "pilih salah satu: \(known.joined(separator: ", "))") + progressHint)
  }

  private var name: String { path.map(\.commandName).joined(separator: " ") }
  private var seeHelp: String { "lihat \(name) --help" + progressHint }

  /// A trainee who looks for her results tries `nilai` first; it is the facilitator's.
  private var progressHint: String {
    name == "bimtek nilai" ? "; hasil belajar Anda sendiri: bimtek kemajuan" : ""
  }

  /// `<file>` as the help page calls it.
  private func named(_ text: String) -> String {
    guard let start = text.firstIndex(of: "<"), let end = text.lastIndex(of: ">"), start < end else {
      return text
    }
    let name = String(text[text.index(after: start)..<end])
    let command = path.count > 1 ? path.last?.standard ?? path.last : path.last
    let argument = command?.dumped.first { $0.valueName == name }
    return text[..<start] + "<\(argument.map(ArgumentTerms.name) ?? name)>"
  }

  /// What stands between single quotes.
  private static func quoted(in sentence: String) -> [String] {
    var found: [String] = []
    for (index, part) in sentence.split(separator: "'", omittingEmptySubsequences: false).enumerated()
    where index % 2 == 1 {
      found.append(String(part))
    }
    return found
  }
}

extension ParseMistake {
  /// The mistake of a word that is read as short options written together, such as a name that begins with a dash.
  init(joined word: String, path: [CommandInfo]) {
    self.init(sentence: "Unknown option '\(word)'", path: path)
  }
}
