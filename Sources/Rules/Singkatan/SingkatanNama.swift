import Bahasa
import RuleKit

extension Detector {
  /// The initial of a name has a full stop: `M. Aziz`, `Rahma Hasti W.`.
  static let inisialNama = Detector.cues(Inisial.letters, options: [.onlyCapitals]) { cue, reading, report in
    let index = cue.lowerBound
    guard reading.tokens[index].length == 1, let next = reading.after(index), next.hasSpaceBefore,
      NamaSesudah.isName(next) && !reading.isCommonWord(index + 1) && Inisial.isOne(index, reading)
        || next.shape == .lower && next.kind == .word && Inisial.closesName(index, reading)
    else { return }
    let text = reading.text(index)
    report.add(index, "Singkatan nama diikuti titik: “\(text).”", fix: .aman(text + "."))
  }

  /// A doctor and the name stand apart: `dr. Rahma`; larger letters are TBA-02's.
  static let gelarMenempel = Detector.words(.title) { index, reading, report in
    guard reading.hasStop(index), reading.touchesNext(index + 1), let name = reading.after(index + 1),
      NamaSesudah.isName(name),
      reading.tokens[index].shape == .lower
    else { return }
    report.add(
      index + 1, "Beri spasi sesudah gelar: “\(reading.text(index)). \(reading.text(index + 2))”",
      fix: .aman(". "))
  }

  /// The corps of engineers: `Letkol Czi Bagas`.
  static let korps = Detector.cues("c.zi", options: [.onlyCapitals]) { cue, reading, report in
    let index = cue.lowerBound
    report.add(reading.withStop(index), "“\(reading.text(index))” ditulis “Czi”", fix: .aman("Czi"))
  }

  /// The rank of a soldier or police officer is an acronym and has none: `AKBP Bagas Wirya`.
  static let pangkat = Detector.cues(Inisial.ranks, options: [.onlyCapitals]) { cue, reading, report in
    let index = cue.lowerBound
    guard reading.hasStop(index), let next = reading.after(index + 1), next.hasSpaceBefore,
      NamaSesudah.isName(next) || next.classes.contains(.title) || reading.word(index + 2, is: "tni")
    else { return }
    let text = reading.text(index)
    report.add(index..<index + 2, "Pangkat ini ditulis tanpa titik: “\(text)”", fix: .aman(text))
  }
}

private enum Inisial {
  static let letters: StaticString = "a\nb\nd\nf\ni\nj\nk\nl\nm\nn\nr\ns\nt\nw\ny"
  static let ranks: StaticString = """
    akbp
    akp
    iptu
    ipda
    aiptu
    aipda
    bripka
    letkol
    mayjen
    brigjen
    kompol
    """

  /// Whether a single letter is the initial of a name: `M` in front of any name, the others behind a title or `Jalan`.
  static func isOne(_ index: Int, _ reading: Reading) -> Bool {
    guard let previous = reading.before(index) else { return reading.word(index, is: "m") }
    if reading.word(index, is: "m") {
      return previous.kind != .number && !kinds.contains(previous.hash)
    }
    let title = previous.mark == .period ? reading.token(index - 2) : previous
    guard let title else { return false }
    if index > 0, reading.looksLikeVerb(index - 1), reading.word(index, in: common) { return true }
    return !title.classes.isDisjoint(with: [.title, .honorific])
      || NamaBergelar.ranks.contains(title.hash) || streets.contains(title.hash)
  }

  /// Whether a single letter is the last part of a name of at least two more.
  static func closesName(_ index: Int, _ reading: Reading) -> Bool {
    guard !reading.isInHeading(index), let last = reading.before(index), NamaSesudah.isName(last),
      !reading.isCommonWord(index - 1), let first = reading.before(index - 1)
    else { return false }
    return NamaSesudah.isName(first) && !reading.isCommonWord(index - 2)
      || first.mark == .period && reading.token(index - 3)?.classes.contains(.title) == true
  }

  private static let kinds = WordSet(
    words: "blok kelas tipe grup golongan kategori vitamin seri huruf m pt cv")
  private static let common = WordSet(words: "a s r")
  private static let streets = WordSet(words: "jalan jl jln")
}
