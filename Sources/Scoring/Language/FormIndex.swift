import Bahasa

/// Where the forms of the words of a text stand: chains of places by the lower bits of the form.
struct FormIndex {
  private struct Link {
    let form: UInt64
    let place: Int
    /// The next link of the chain; −1 at its end.
    let next: Int
  }

  private var links: [Link] = []
  private var heads: [Int]

  /// Indexes the units of a text.
  ///
  /// - Complexity: O(*n*).
  init(_ units: [Unit]) {
    var capacity = 16
    while capacity < units.count * 4 { capacity *= 2 }
    heads = Array(repeating: -1, count: capacity)
    links.reserveCapacity(units.count * 4)
    // From the end, so that each chain gives its places in order.
    for place in units.indices.reversed() {
      for stem in units[place].stems {
        let slot = Int(truncatingIfNeeded: stem.value) & (capacity - 1)
        links.append(Link(form: stem.value, place: place, next: heads[slot]))
        heads[slot] = links.count - 1
      }
    }
  }

  /// Adds the places where a form stands, in order.
  func places(of form: WordHash, to places: inout [Int]) {
    var place = heads[Int(truncatingIfNeeded: form.value) & (heads.count - 1)]
    while place >= 0 {
      if links[place].form == form.value { places.append(links[place].place) }
      place = links[place].next
    }
  }
}
