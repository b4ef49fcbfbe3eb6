/// The members of a JSON object, ordered by the UTF-16 code units of their names (RFC 8785, 3.2.3).
public struct JSONObject: Sendable, Equatable {
  /// A name with its value.
  public struct Member: Sendable, Equatable {
    /// The name.
    public let name: String
    /// The value.
    public let value: JSONValue

    /// Whether both names have the same bytes and the values are equal.
    public static func == (left: Member, right: Member) -> Bool {
      left.name.hasSameBytes(as: right.name) && left.value == right.value
    }
  }

  /// All members in canonical order.
  public private(set) var members: [Member] = []

  /// Creates an object without members.
  public init() {}

  /// The value of a member; setting nil removes the member.
  ///
  /// - Complexity: A binary search.
  public subscript(_ name: String) -> JSONValue? {
    get {
      let index = place(of: name)
      return holds(name, at: index) ? members[index].value : nil
    }
    set {
      let index = place(of: name)
      let exists = holds(name, at: index)
      switch newValue {
      case .some(let value) where exists: members[index] = Member(name: name, value: value)
      case .some(let value): members.insert(Member(name: name, value: value), at: index)
      case nil where exists: members.remove(at: index)
      case nil: break
      }
    }
  }

  private func holds(_ name: String, at index: Int) -> Bool {
    index < members.count && members[index].name.hasSameBytes(as: name)
  }

  private func place(of name: String) -> Int {
    var (low, high) = (0, members.count)
    while low < high {
      let middle = (low + high) / 2
      if members[middle].name.utf16.lexicographicallyPrecedes(name.utf16) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
