import Foundation

/// A treebank in CoNLL-U: the sentences as written, and their words with lemmas.
struct Treebank {
  /// A word of the treebank, folded.
  struct Word {
    let form: String
    let lemma: String
    /// Whether it is neither a name, foreign, a number nor a mark.
    let isCommon: Bool
  }

  private(set) var sentences: [String] = []
  private(set) var words: [Word] = []

  private static let special: Set = ["PROPN", "X", "PUNCT", "NUM", "SYM"]

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      if line.hasPrefix("# text = ") {
        sentences.append(String(line.dropFirst("# text = ".count)))
        continue
      }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count > 3, Int(fields[0]) != nil else { continue }
      let form = fields[1].lowercased()
      let isWord = form.utf8.allSatisfy { 97...122 ~= $0 || $0 == 45 }
      // `nya` stands alone only in the treebank's own cutting.
      let isCommon = isWord && !Self.special.contains(String(fields[3])) && form != "nya"
      words.append(Word(form: form, lemma: fields[2].lowercased(), isCommon: isCommon))
    }
  }
}
