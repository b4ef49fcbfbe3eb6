/// Names in cairo's SVG, which count surfaces over the life of the process.
enum SurfaceNames {
  /// The same SVG with its `surfaceN` and `imageN` names counted from 1 in order of appearance.
  static func renumbered(_ svg: [UInt8]) -> [UInt8] {
    let kinds = ["surface", "image"].map { Array($0.utf8) }
    var numbers: [[UInt8]: Int] = [:]
    var result: [UInt8] = []
    result.reserveCapacity(svg.count)
    var index = 0
    while index < svg.count {
      let byte = svg[index]
      result.append(byte)
      index += 1
      guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "#") else { continue }
      for kind in kinds where svg[index...].starts(with: kind) {
        let digits = svg[(index + kind.count)...].prefix { (0x30...0x39).contains($0) }
        guard !digits.isEmpty else { continue }
        let name = kind + digits
        let number = numbers[name] ?? numbers.count + 1
        numbers[name] = number
        result += kind + Array(String(number).utf8)
        index += name.count
        break
      }
    }
    return result
  }
}
