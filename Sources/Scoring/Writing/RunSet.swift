/// The hashes of runs of words, each once, for asking many times which of them another text has.
///
/// The hashes are spread already, so no keyed hashing stands between a run and its slot; a text that was made to
/// meet in one slot is slow, not wrong.
struct RunSet: Sendable {
  private var slots: [UInt64]
  private(set) var count = 0

  /// Takes runs in any order; a run of hash 0 is left out.
  init(_ runs: some Collection<UInt64>) {
    var capacity = 4
    while capacity < runs.count * 2 { capacity *= 2 }
    slots = Array(repeating: 0, count: capacity)
    for run in runs { insert(run) }
  }

  /// Whether a run is one of these.
  func contains(_ run: UInt64) -> Bool { slots[slot(of: run)] == run && run != 0 }

  /// How many of these another set has too.
  func shared(with other: RunSet) -> Int {
    other.count == 0 ? 0 : slots.count { $0 != 0 && other.contains($0) }
  }

  /// The slot of a run, or the free one where it would stand.
  private func slot(of run: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: run ^ (run >> 32)) & mask
    while slots[slot] != 0, slots[slot] != run { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func insert(_ run: UInt64) {
    let slot = slot(of: run)
    guard run != 0, slots[slot] == 0 else { return }
    slots[slot] = run
    count += 1
  }
}
