import Bahasa

extension Grounding {
  /// Words of the sheet that the text denies and the sheet does not, and those that only the sheet denies.
  var turnedAround: [Ungrounded] { isPlan ? [] : newDenials + lostDenials + contraries }

  /// Words of which the sheet says the opposite: `berbayar` where it says `gratis`.
  private var contraries: [Ungrounded] {
    text.markers.filter { place in
      text.units[place].traits.contains(.opposed) && index.opposites.isContradicted(at: place, in: text)
    }.map {
      ungrounded(.contrary, units: $0..<$0 + 1, contradicts: nil)
    }
  }

  private var newDenials: [Ungrounded] {
    Polarity.denials(in: text).compactMap { denial in
      let stems = text.units[denial.word].stems
      guard stems.meet(index.affirmedVocabulary), !stems.meet(index.polarity.denied),
        !denial.isRestrictive || stems.meet(index.factOpeners)
      else { return nil }
      return ungrounded(.denial, units: denial.negation..<denial.word + 1, contradicts: nil)
    }
  }

  private var lostDenials: [Ungrounded] {
    let units = text.units
    return text.sentences.compactMap { sentence in
      guard !Polarity.denies(sentence, in: text) else { return nil }
      let lost = sentence.first { place in
        !units[place].isFunction && units[place].stems.meet(index.polarity.denied)
          && !units[place].stems.meet(index.polarity.affirmed)
      }
      return lost.map { ungrounded(.denial, units: $0..<$0 + 1, contradicts: nil) }
    }
  }
}
