import Records

extension TraineeProgress {
  /// The last review of a draft; nil where there was none.
  func lastReview(of draft: String) throws(ProgressFailure) -> DraftReview? {
    do {
      return try file.entries(of: DraftReview.self, about: file.owner, subject: draft).last?.fact
    } catch {
      throw ProgressFailure(error)
    }
  }

  /// A review as it is kept: no word of the draft.
  struct Review: Sendable {
    let draft: String
    let byCode: [String: Int]
    let time: Int64
  }

  /// Every review, oldest first.
  func reviews() throws(ProgressFailure) -> [Review] {
    do {
      return try file.entries(of: DraftReview.self, about: file.owner).map { entry in
        Review(draft: entry.fact.draft, byCode: entry.fact.byCode, time: entry.time)
      }
    } catch {
      throw ProgressFailure(error)
    }
  }

  /// Keeps what there is to keep of a review.
  ///
  /// - Parameters:
  ///   - trace: Hashes, codes and counts.
  ///   - levels: The levels, from 1 to 4, that the officer gave the draft.
  /// - Throws: Why it cannot be written.
  public func keep(_ trace: ReviewTrace, levels: [ReviewAspect: Int]) throws(ProgressFailure) {
    let named = Dictionary(levels.map { ($0.key.rawValue, $0.value) }) { first, _ in first }
    let review = DraftReview(
      draft: trace.draft, sha256: trace.sha256, draftKind: trace.kind, byCode: trace.byCode, levels: named)
    do {
      try file.record(review)
    } catch {
      throw ProgressFailure(error)
    }
  }
}

extension SelfReview.Changes {
  /// Compares the findings of two versions, code by code.
  init(from last: DraftReview, to trace: ReviewTrace) {
    var mended = 0
    var new = 0
    var left = 0
    for code in Set(last.byCode.keys).union(trace.byCode.keys) {
      let before = last.byCode[code] ?? 0
      let after = trace.byCode[code] ?? 0
      mended += max(0, before - after)
      new += max(0, after - before)
      left += min(before, after)
    }
    self.init(mended: mended, new: new, left: left, isSameText: last.sha256 == trace.sha256)
  }
}
