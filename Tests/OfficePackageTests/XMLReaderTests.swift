import OfficePackage
import Testing

struct XMLReaderTests {
  private func events(_ xml: String) throws(PackageError) -> [String] {
    var reader = try XMLReader(Array(xml.utf8))
    var events: [String] = []
    while let event = try reader.next() {
      switch event {
      case .start: events.append("<" + reader.name)
      case .end: events.append(">" + reader.name)
      case .text: events.append(reader.text)
      }
    }
    return events
  }

  @Test func `Elements, text and empty elements come in order`() throws {
    #expect(
      try events("<a x='1'>b<c/><!-- d --><e>f&amp;g</e></a>") == [
        "<a", "b", "<c", ">c", "<e", "f&g", ">e", ">a",
      ])
  }

  @Test func `Attributes are found by name, whatever their prefix; elements can be passed over`() throws {
    var reader = try XMLReader(
      Array("<w:a xmlns:w='urn:x/main' w:val='7' id='8'><b><c/></b><d>e</d></w:a>".utf8))
    #expect(try reader.next() == .start)
    #expect(reader.name == "a" && reader.namespace == "urn:x/main")
    #expect(reader.attribute("val") == "7" && reader.attribute("id") == "8" && reader.attribute("x") == nil)
    #expect(try reader.next() == .start)
    try reader.skip()
    #expect(try reader.next() == .start)
    #expect(reader.name == "d")
    #expect(try reader.content() == "e")
    #expect(try reader.next() == .end)
    #expect(try reader.next() == nil)
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
    "<!DOCTYPE a [<!ENTITY b SYSTEM 'http://127.0.0.1:1/'>]><a x='&b;'/>",
  ])
  func `A document type is refused, and with it every entity`(xml: String) {
    #expect(throws: (any Error).self) { try events(xml) }
    #expect(throws: PackageError.documentType) { try events("<!DOCTYPE a><a/>") }
  }

  @Test(arguments: ["<a", "<a></b>", "", "teks", "<a>&b;</a>", "<a>\u{1}</a>"])
  func `What is no XML is refused`(xml: String) {
    #expect(throws: (any Error).self) { try events(xml) }
  }

  @Test func `Depth has an end`() {
    #expect(throws: (any Error).self) { try events(String(repeating: "<a>", count: 100_000)) }
  }

  @Test func `A web page is read however broken, and deep ones in reasonable time`() throws {
    var reader = try XMLReader(html: Array("<p>Satu<p>Dua &amp; <b>tiga".utf8))
    var text = ""
    while let event = try reader.next() { if event == .text { text += reader.text } }
    #expect(text == "SatuDua & tiga")
    let deep = Array(String(repeating: "<div><b>", count: 20_000).utf8)
    let time = ContinuousClock().measure {
      guard var reader = try? XMLReader(html: deep) else { return }
      while let event = try? reader.next() { _ = event }
    }
    #expect(time < .seconds(10))
  }
}
