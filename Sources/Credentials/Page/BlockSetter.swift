internal import Drawing

/// A part of a page with the room above it that it likes best.
struct Block {
  var gap: Double
  var height: Double
  var draw: (Rectangle) -> [Element]
}

/// Makes blocks of centred text that shrink or wrap to stay in their room.
struct BlockSetter {
  let ink: Color
  let width: Double
  /// What all sizes are multiplied with when a page is crowded.
  let scale: Double

  /// A block for a text.
  ///
  /// - Parameters:
  ///   - string: The text.
  ///   - font: Its letters at full scale.
  ///   - gap: The room above it.
  ///   - inset: How much narrower than the page it is kept.
  ///   - height: The most room it may take at full scale.
  ///   - minimumSize: The size down to which one line is preferred.
  ///   - structure: Its part in the document.
  /// - Returns: The block.
  func block(
    _ string: String, _ font: Font, gap: Double, inset: Double = 0, height: Double, minimumSize: Double,
    structure: Structure = .paragraph
  ) -> Block {
    var font = font
    font.size *= scale
    font.tracking *= scale
    let room = Size(width: width - inset, height: height * scale)
    let text = Text(string, font: font, color: ink, alignment: .center, isBalanced: true)
      .fitted(in: room, minimumSize: minimumSize * scale)
    let measured = text.size(width: room.width).height
    return Block(gap: gap, height: measured) { box in
      let place = Rectangle(box.center.x - room.width / 2, box.origin.y, room.width, measured)
      return [.structure(structure, [.text(text, in: place)])]
    }
  }
}
