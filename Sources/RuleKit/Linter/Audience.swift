/// Whom a draft is for, as far as rules care: its kind and its channel.
struct Audience: Hashable, Sendable {
  let kind: DraftKind
  let channel: Channel

  static let all = DraftKind.allCases.flatMap { kind in
    Channel.allCases.map { Audience(kind: kind, channel: $0) }
  }
}
