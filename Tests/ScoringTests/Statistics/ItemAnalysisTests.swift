import Scoring
import Testing

@Suite("Item analysis")
struct ItemAnalysisTests {
  /// Five people, four items, worked by hand.
  private let small: [[Double]] = [[1, 1, 1, 1], [1, 1, 1, 0], [1, 1, 0, 0], [1, 0, 0, 0], [0, 0, 0, 0]]

  @Test("gives difficulty, and KR-20 as worked by hand")
  func reliability() throws {
    let analysis = ItemAnalysis(small)
    #expect(analysis.people == 5)
    #expect(analysis.items.map(\.difficulty) == [0.8, 0.6, 0.4, 0.2])
    // Item variances 0.2 + 0.3 + 0.3 + 0.2 = 1; sums 4, 3, 2, 1, 0 have 2.5: 4/3 · (1 − 1/2.5) = 0.8.
    #expect(abs(try #require(analysis.reliability) - 0.8) < 1e-12)
  }

  @Test("correlates an item with the rest, never with itself")
  func discrimination() throws {
    // Item 1 is 1, 1, 1, 1, 0; the rest is 3, 2, 1, 0, 0: covariance 1.2, squares 0.8 and 6.8.
    let item = try #require(ItemAnalysis(small).items.first)
    #expect(abs(try #require(item.discrimination) - 1.2 / (0.8 * 6.8).squareRoot()) < 1e-12)
    #expect(item.upperLower == nil)
    #expect(ItemAnalysis([[1, 0], [1, 1]]).items.first?.discrimination == .some(nil))
  }

  @Test("compares the upper and the lower 27 % of a class of 90: 24 people each")
  func upperLower() throws {
    let class90 = (0..<90).map { person in [person < 24 ? 1.0 : 0, person < 66 ? 1.0 : 0] }
    let items = ItemAnalysis(class90).items
    #expect(items.map(\.upperLower) == [1, 1])
    let random = (0..<90).map { person in [person.isMultiple(of: 2) ? 1.0 : 0, person < 45 ? 1.0 : 0] }
    #expect(try #require(ItemAnalysis(random).items[1].upperLower) == 1)
  }

  @Test("leaves out rows of another length, and stands an empty class")
  func edges() {
    #expect(ItemAnalysis([]).items.isEmpty)
    #expect(ItemAnalysis([[]]).people == 0)
    #expect(ItemAnalysis([[1, 0], [1]]).people == 1)
    #expect(ItemAnalysis([[1], [0]]).reliability == nil)
    #expect(ItemAnalysis([[1, 1], [1, 1]]).reliability == nil)
  }

  @Test("names options that distract fewer than 5 % of the class")
  func distractors() {
    let chosen = Array(repeating: ["a"], count: 16) + [["b"], ["b"], ["b"], ["c"]]
    let idle = ItemAnalysis.idleDistractors(["b", "c", "d"], chosen: chosen)
    #expect(idle.map(\.option) == ["d"])
    #expect(ItemAnalysis.idleDistractors(["b"], chosen: []).isEmpty)
  }
}

@Suite("The gain of a class")
struct NormalizedGainTests {
  @Test("is Hake's, on means of those who took both tests")
  func gain() throws {
    let gain = try #require(
      NormalizedGain(before: ["a": 40, "b": 60, "c": 0], after: ["a": 70, "b": 80, "d": 100]))
    #expect(gain.people == 2)
    #expect(gain.dropped == 2)
    #expect(gain.before == 50)
    #expect(gain.after == 75)
    #expect(gain.value == 0.5)
    #expect(gain.band == .medium)
  }

  @Test(
    "has half-open bands, and none above the ceiling",
    arguments: [
      (50.0, 64.9, NormalizedGain.Band.low), (50, 65, .medium), (50, 85, .high), (50, 40, .low),
      (85, 100, .high),
    ])
  func bands(_ before: Double, _ after: Double, _ band: NormalizedGain.Band) {
    #expect(NormalizedGain(before: ["a": before], after: ["a": after])?.band == band)
  }

  @Test("warns of a first test that was too easy instead")
  func ceiling() throws {
    let gain = try #require(NormalizedGain(before: ["a": 85.5], after: ["a": 95]))
    #expect(gain.hasCeiling)
    #expect(gain.value == nil)
    #expect(NormalizedGain(before: ["a": 1], after: ["b": 1]) == nil)
  }
}

@Suite("A marker beside the others")
struct MarkerProfileTests {
  @Test("is severe by the mean difference, and drifts from the first third to the last")
  func profile() throws {
    let given = (0..<9).map { index in
      MarkerProfile.Given(
        mark: index < 6 ? 70 : 61, others: index == 0 ? 80 : nil, reference: 70)
    }
    let profile = try #require(MarkerProfile(given))
    #expect(profile.count == 9)
    #expect(profile.mean == 67)
    #expect(profile.severity == -10)
    #expect(profile.shared == 1)
    #expect(profile.drift == -9)
    #expect(try #require(MarkerProfile(Array(given.prefix(8)))).drift == nil)
    #expect(MarkerProfile([]) == nil)
  }
}

@Suite("A distribution")
struct DistributionTests {
  @Test("has mean, median, deviation and ten half-open bands")
  func figures() throws {
    let marks = try #require(Distribution([2, 4, 4, 4, 5, 5, 7, 9]))
    #expect(marks.mean == 5)
    #expect(marks.median == 4.5)
    #expect(abs(try #require(marks.deviation) - (32.0 / 7).squareRoot()) < 1e-12)
    #expect(marks.range == 2...9)
    #expect(Distribution([]) == nil)
    #expect(Distribution([3])?.deviation == .some(nil))
    #expect(Distribution.histogram([0, 9.9, 10, 70, 99, 100]) == [2, 1, 0, 0, 0, 0, 0, 1, 0, 2])
  }
}
