import Scoring

extension Scoring.Answer {
  /// This answer with another laid over it: what the other says anew counts; spans are added.
  func merged(with other: Scoring.Answer) -> Scoring.Answer {
    switch (self, other) {
    case (.judgements(let old), .judgements(let new)): .judgements(old.merging(new) { $1 })
    case (.pairs(let old), .pairs(let new)): .pairs(old.merging(new) { $1 })
    case (.categories(let old), .categories(let new)):
      .categories(old.merging(new) { $0.merging($1) { $1 } })
    case (.texts(let old), .texts(let new)): .texts(old.merging(new) { $1 })
    case (.test(let old), .test(let new)): .test(old.merging(new) { $0.merged(with: $1) })
    case (.spans(let old), .spans(let new)): .spans(old + new.filter { !old.contains($0) })
    default: other
    }
  }

  /// The answers to several parts, part by part; nil for kinds that have none.
  var byPart: [String: Scoring.Answer]? {
    switch self {
    case .judgements(let all): Dictionary(uniqueKeysWithValues: all.map { ($0, .judgements([$0: $1])) })
    case .pairs(let all): Dictionary(uniqueKeysWithValues: all.map { ($0, .pairs([$0: $1])) })
    case .categories(let all): Dictionary(uniqueKeysWithValues: all.map { ($0, .categories([$0: $1])) })
    case .texts(let all): Dictionary(uniqueKeysWithValues: all.map { ($0, .texts([$0: $1])) })
    case .choices, .order, .spans, .test: nil
    }
  }
}
