/// Whom a draft is for, as far as rules care: its kind and its channel.
struct Audience: Hashable, Sendable {
  let kind: DraftKind
  let channel: Channel
}
