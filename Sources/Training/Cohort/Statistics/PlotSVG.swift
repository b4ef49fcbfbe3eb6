/// Plots of a class as SVG: black lines, patterns and figures, so that print without colour loses nothing.
enum PlotSVG {
  /// Bars of how many marks fall into each band of ten.
  ///
  /// - Parameters:
  ///   - people: Counts of marks that people gave.
  ///   - machine: Counts of what the machine measured.
  /// - Returns: A picture with text, readable without colour; its contents also stand in `title`.
  static func histogram(people: [Int], machine: [Int]) -> String {
    let highest = max(people.max() ?? 0, machine.max() ?? 0, 1)
    var body = ""
    for band in 0..<10 {
      let left = 40 + band * 60
      for (offset, count, fill) in [(0, people[band], "url(#garis)"), (26, machine[band], "#fff")] {
        let height = count * 140 / highest
        guard count > 0 else { continue }
        body +=
          "<rect x=\"\(left + offset)\" y=\"\(170 - height)\" width=\"24\" height=\"\(height)\" fill=\"\(fill)\" stroke=\"#000\"/>"
        body +=
          "<text x=\"\(left + offset + 12)\" y=\"\(165 - height)\" text-anchor=\"middle\">\(count)</text>"
      }
      let label = band == 9 ? "90–100" : "\(band * 10)–\(band * 10 + 9)"
      body += "<text x=\"\(left + 25)\" y=\"188\" text-anchor=\"middle\">\(label)</text>"
    }
    body += "<line x1=\"34\" y1=\"170\" x2=\"650\" y2=\"170\" stroke=\"#000\"/>"
    body += "<rect x=\"40\" y=\"198\" width=\"14\" height=\"12\" fill=\"url(#garis)\" stroke=\"#000\"/>"
    body += "<text x=\"60\" y=\"208\">nilai penilai</text>"
    body += "<rect x=\"180\" y=\"198\" width=\"14\" height=\"12\" fill=\"#fff\" stroke=\"#000\"/>"
    body += "<text x=\"200\" y=\"208\">perkiraan mesin</text>"
    return picture(width: 660, height: 216, title: "Sebaran nilai", body)
  }

  /// One line a value from 0 to a highest, with a dot and the figure.
  static func dots(
    _ rows: [(label: String, value: Double, text: String)], highest: Double, title: String
  ) -> String {
    var body = ""
    for (index, row) in rows.enumerated() {
      let middle = 18 + index * 24
      let right = 300 + Int(min(max(row.value / highest, 0), 1) * 280)
      body += "<text x=\"290\" y=\"\(middle + 4)\" text-anchor=\"end\">\(HTMLPage.escaped(row.label))</text>"
      body +=
        "<line x1=\"300\" y1=\"\(middle)\" x2=\"\(right)\" y2=\"\(middle)\" stroke=\"#000\" stroke-width=\"2\"/>"
      body += "<circle cx=\"\(right)\" cy=\"\(middle)\" r=\"5\" fill=\"#000\"/>"
      body += "<text x=\"\(right + 12)\" y=\"\(middle + 4)\">\(HTMLPage.escaped(row.text))</text>"
    }
    return picture(width: 660, height: 30 + rows.count * 24, title: title, body)
  }

  private static func picture(width: Int, height: Int, title: String, _ body: String) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" role="img" width="100%" \
    font-family="sans-serif" font-size="12"><title>\(HTMLPage.escaped(title))</title><defs>\
    <pattern id="garis" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
    <rect width="5" height="5" fill="#fff"/><line x1="0" y1="0" x2="0" y2="5" stroke="#000" stroke-width="3"/>\
    </pattern></defs>\(body)</svg>

    """
  }
}
