import Bahasa

/// Where the forms of the words of a text stand: chains of places by the lower bits of the form.
struct FormIndex {
  private struct Link {
    let form: UInt64
    let place: Int32
    /// The next link of the chain; −1 at its end.
    let next: Int32
  }

  private var links: [Link] = []
  private var heads: [Int32]

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
        links.append(Link(form: stem.value, place: Int32(place), next: heads[slot]))
        heads[slot] = Int32(links.count - 1)
      }
    }
  }

  /// The places where some forms stand, in order, each once.
  func places(of forms: Stems) -> [Int] {
    var places: [Int] = []
    for number in forms.indices {
      let form = forms[number].value
      var next = heads[Int(truncatingIfNeeded: form) & (heads.count - 1)]
      while next >= 0 {
        let link = links[Int(next)]
        if link.form == form {
          if places.isEmpty { places.reserveCapacity(8) }
          places.append(Int(link.place))
        }
        next = link.next
      }
    }
    guard places.count > 1 else { return places }
    // Words that share one form mostly share another too.
    places.sort()
    var distinct = 0
    for place in places where distinct == 0 || places[distinct - 1] != place {
      places[distinct] = place
      distinct += 1
    }
    places.removeSubrange(distinct...)
    return places
  }
}
