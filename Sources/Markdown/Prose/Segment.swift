/// A run of prose bytes and the source bytes that it stands for; it ends where the next segment begins.
struct Segment: Sendable, Equatable {
  /// The prose offset of the first byte.
  var prose: Int
  /// The source offset of the first byte.
  var source: Int
  /// How many source bytes the whole run stands for; `verbatim` where each byte is the source's own.
  var replaced: Int

  static let verbatim = -1

  var isVerbatim: Bool { replaced < 0 }

  /// Prose offset to source offset in a verbatim run.
  var delta: Int { source - prose }

  func sourceOffset(of offset: Int) -> Int {
    isVerbatim ? source + (offset - prose) : source
  }

  /// Where the source ends of a run that is used up to `offset`.
  func sourceEnd(of offset: Int) -> Int {
    isVerbatim ? source + (offset - prose) : source + replaced
  }
}
