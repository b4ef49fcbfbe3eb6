import Scoring
import Testing

/// The four observers and twelve units of Krippendorff's own example; empty places are left out.
private let canonical: [[Double]] = [
  [1, 1, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4], [4, 4, 4, 4],
  [1, 1, 2, 1], [2, 2, 2, 2], [5, 5, 5], [1, 1], [3],
]

@Suite("Agreement")
struct AgreementTests {
  @Test("gives the figures of Krippendorff's example")
  func alphaOfTheLiterature() throws {
    let ordinal = try #require(KrippendorffAlpha(canonical, metric: .ordinal))
    let interval = try #require(KrippendorffAlpha(canonical, metric: .interval))
    #expect(abs(ordinal.value - 0.815) < 0.0005)
    #expect(abs(interval.value - 0.849) < 0.0005)
    #expect(ordinal.units == 11)
  }

  @Test("is 1 where all agree, and unknown where nothing varies or nothing can be compared")
  func edges() {
    #expect(KrippendorffAlpha([[1, 1], [4, 4]], metric: .ordinal)?.value == 1)
    #expect(KrippendorffAlpha([[2, 2], [2, 2]], metric: .ordinal) == nil)
    #expect(KrippendorffAlpha([[1], [2]], metric: .interval) == nil)
    #expect(KrippendorffAlpha([], metric: .interval) == nil)
  }

  @Test("comes with a range that the seed alone decides and that holds the value")
  func bootstrap() throws {
    let alpha = try #require(KrippendorffAlpha(canonical, metric: .interval))
    let range = try #require(KrippendorffAlpha.interval(canonical, metric: .interval, seed: 7))
    #expect(range.contains(alpha.value))
    #expect(range.lowerBound < range.upperBound)
    #expect(KrippendorffAlpha.interval(canonical, metric: .interval, seed: 7) == range)
    #expect(KrippendorffAlpha.interval([[1, 2], [3, 3]], metric: .interval, seed: 7) == nil)
  }

  @Test("weighs squares of the distance, as worked by hand")
  func weightedKappa() throws {
    // One pair of ten is one level apart: Σ observed = 1. Σ (i − j)² over all hundred pairings of the two lists is
    // 210, a tenth of which chance would give: κ = 1 − 1 ÷ 21.
    let first = [1, 1, 2, 2, 2, 3, 3, 3, 4, 4]
    let second = [1, 1, 2, 3, 2, 3, 3, 3, 4, 4]
    let agreement = try #require(Agreement(Array(zip(first, second)).map { (first: $0, second: $1) }))
    #expect(agreement.count == 10)
    #expect(agreement.exact == 0.9)
    #expect(agreement.adjacent == 1)
    #expect(abs(try #require(agreement.weightedKappa) - 20.0 / 21) < 1e-12)
  }

  @Test("is exact nowhere and adjacent everywhere where one marker is always one level milder")
  func shifted() throws {
    let agreement = try #require(Agreement([(1, 2), (2, 3), (3, 4)]))
    #expect(agreement.exact == 0)
    #expect(agreement.adjacent == 1)
    // Observed 1; expected (1+4+9 + 0+1+4 + 1+0+1) ÷ 9 = 21 ÷ 9.
    #expect(abs(try #require(agreement.weightedKappa) - 12.0 / 21) < 1e-12)
    #expect(Agreement([]) == nil)
    #expect(Agreement([(3, 3), (3, 3)])?.weightedKappa == .some(nil))
  }
}
