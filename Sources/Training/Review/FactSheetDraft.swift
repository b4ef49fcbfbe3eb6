public import Curriculum

/// A fact sheet of one's own while it is being written.
public struct FactSheetDraft: Sendable, Equatable {
  /// A fact with the wordings by which it is known.
  public struct Fact: Sendable, Equatable {
    /// What it is about.
    public var kind: FactSheet.Fact.Kind
    /// The wordings, the first of which names it.
    public var wordings: [String]
    /// Whether a draft must hold it.
    public var isRequired = true

    /// Takes what was typed, other wordings behind semicolons; nil where nothing is left.
    ///
    /// A day of the week before a date is no part of the wording: a draft may leave it out.
    public init?(_ kind: FactSheet.Fact.Kind, typed: String) {
      var wordings = typed.split(separator: ";").map {
        $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }.filter { $0.contains { $0.isLetter || $0.isNumber } }
      guard let first = wordings.first else { return nil }
      if kind == .date, let comma = first.firstIndex(of: ","),
        FactSheetDraft.days.contains(first[..<comma].lowercased())
      {
        wordings.append(String(first[first.index(after: comma)...].drop { $0 == " " }))
      }
      self.kind = kind
      self.wordings = wordings
    }
  }

  /// Someone's words.
  public struct Quote: Sendable, Equatable {
    /// Who said it.
    public var person: String
    /// The office; empty where there is none.
    public var office: String
    /// The words.
    public var words: String

    /// Words with their owner.
    public init(person: String, office: String, words: String) {
      self.person = person
      self.office = office
      self.words = words
    }
  }

  /// What it is about.
  public var title: String
  /// The facts.
  public var facts: [Fact] = []
  /// The quotes.
  public var quotes: [Quote] = []
  /// What must not be published.
  public var forbidden: [String] = []

  /// A sheet without facts.
  public init(title: String) { self.title = title }

  /// The sheet as YAML that `bimtek telaah --lembar-fakta` reads.
  public var yaml: String {
    var lines = [
      "# Lembar fakta untuk: bimtek telaah NASKAH --lembar-fakta BERKAS-INI", "id: lembar-saya",
      "title: \(FactSheetDraft.quoted(title))", "summary: |",
    ]
    lines += (facts.map { $0.wordings[0] } + quotes.map { "“\($0.words)” (\($0.person))" }).map {
      "  - \($0)"
    }
    if facts.isEmpty, quotes.isEmpty { lines.append("  - belum ada fakta") }
    lines.append("facts:")
    for (index, fact) in facts.enumerated() {
      let values = fact.wordings.map(FactSheetDraft.quoted).joined(separator: ", ")
      lines.append(
        "  - { id: f\(index + 1), kind: \(fact.kind.rawValue), text: \(FactSheetDraft.quoted(fact.wordings[0])), "
          + "values: [\(values)], required: \(fact.isRequired) }")
    }
    if !quotes.isEmpty { lines.append("quotes:") }
    for (index, quote) in quotes.enumerated() {
      let office = quote.office.isEmpty ? "" : "office: \(FactSheetDraft.quoted(quote.office)), "
      lines.append(
        "  - { id: k\(index + 1), person: \(FactSheetDraft.quoted(quote.person)), \(office)"
          + "words: \(FactSheetDraft.quoted(quote.words)) }")
    }
    if !forbidden.isEmpty { lines.append("forbidden:") }
    for (index, item) in forbidden.enumerated() {
      let text = FactSheetDraft.quoted(item)
      lines.append("  - { id: x\(index + 1), text: \(text), values: [\(text)] }")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A scalar in double quotes; what cannot be typed is left out.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for character in text where !character.isNewline {
      if character == "\"" || character == "\\" { result.append("\\") }
      if character.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) {
        result.append(character)
      }
    }
    return result + "\""
  }

  private static let days: Set<String> = [
    "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "ahad",
  ]

  /// A sheet to be filled in with an editor, with its own explanation.
  public static let skeleton = """
    # Lembar fakta: yang pasti benar tentang satu peristiwa, sebelum naskahnya ditulis.
    # Isi, hapus yang tidak perlu, lalu: bimtek telaah naskah.md --lembar-fakta BERKAS-INI
    id: lembar-saya
    title: "Judul singkat peristiwa"
    summary: |
      - Satu kalimat untuk tiap fakta, supaya mudah dibaca ulang.
    facts:
      # kind: apa, siapa, jabatan, tempat, waktu, jam, angka, uang, kutipan, alasan, cara, kontak
      # text: faktanya. values: kata-kata pendek yang menandainya di naskah; boleh beberapa.
      # required: true bila naskah wajib memuatnya, false bila boleh saja.
      - { id: f1, kind: apa, text: "Puskesmas buka sampai malam", values: ["puskesmas buka", "buka sampai malam"], required: true }
      - { id: f2, kind: waktu, text: "Mulai Senin, 3 November 2025", values: ["3 November 2025"], required: true }
      - { id: f3, kind: angka, text: "Enam puskesmas", values: ["enam puskesmas"], required: true }
      - { id: f4, kind: tempat, text: "Kabupaten Arunaya", values: ["Arunaya"], required: true }
      - { id: f5, kind: kontak, text: "Telepon (0000) 000000", values: ["(0000) 000000"], required: false }
    # Kutipan disalin persis seperti yang diucapkan.
    quotes:
      - { id: k1, person: "Nama Narasumber", office: "Jabatannya", words: "Kalimat yang ia ucapkan." }
    # Yang tidak boleh terbit, misalnya klaim tanpa bukti atau nama korban.
    forbidden:
      - { id: x1, text: "Klaim pertama di Indonesia", values: ["pertama di Indonesia"] }

    """
}
