import Bahasa

extension Grounding {
  /// Words of the sheet that the text denies and the sheet does not, and those that only the sheet denies.
  var turnedAround: [Ungrounded] { isPlan ? [] : newDenials + lostDenials + contraries }

  /// Words of which the sheet says the opposite: `berbayar` where it says `gratis`.
  private var contraries: [Ungrounded] {
    text.units.indices.filter { index.opposites.isContradicted(at: $0, in: text) }.map {
      ungrounded(.contrary, units: $0..<$0 + 1, contradicts: nil)
    }
  }

  private var newDenials: [Ungrounded] {
    Polarity.denials(in: text).compactMap { denial in
      let stems = text.units[denial.word].stems
      guard stems.contains(where: { index.affirmedVocabulary.contains($0) }),
        !stems.contains(where: { index.polarity.denied.contains($0) }),
        !denial.isRestrictive || stems.contains(where: { index.factOpeners.contains($0) })
      else { return nil }
      return ungrounded(.denial, units: denial.negation..<denial.word + 1, contradicts: nil)
    }
  }

  private var lostDenials: [Ungrounded] {
    text.sentences.flatMap { sentence -> [Ungrounded] in
      guard !Polarity.denies(sentence, in: text) else { return [] }
      let lost = sentence.first { place in
        let unit = text.units[place]
        return unit.isWord && !unit.isFunction
          && unit.stems.contains { index.polarity.denied.contains($0) }
          && !unit.stems.contains { index.polarity.affirmed.contains($0) }
      }
      return lost.map { [ungrounded(.denial, units: $0..<$0 + 1, contradicts: nil)] } ?? []
    }
  }
}
