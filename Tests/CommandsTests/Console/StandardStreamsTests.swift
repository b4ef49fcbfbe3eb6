import Foundation
import Testing

@testable import Commands

@Suite("Standard streams")
struct StandardStreamsTests {
  @Test("a disk that takes no more is noticed, and a reader that went away is told apart")
  func losses() {
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    #expect(Console.write("teks", to: full) == ENOSPC)
    let none = open("/dev/null", O_WRONLY)
    defer { close(none) }
    #expect(Console.write("teks", to: none) == nil)
  }

  @Test("a slow reader gets every byte of a pipe that does not wait")
  func slowReaders() async throws {
    let pipe = Pipe()
    let writer = pipe.fileHandleForWriting.fileDescriptor
    #expect(fcntl(writer, F_SETFL, fcntl(writer, F_GETFL) | O_NONBLOCK) == 0)
    let text = String(repeating: "bimtek ", count: 40_000)
    async let read = Task.detached { pipe.fileHandleForReading.readDataToEndOfFile().count }.value
    let error = await Task.detached { Console.write(text, to: writer) }.value
    try pipe.fileHandleForWriting.close()
    #expect(error == nil)
    #expect(await read == text.utf8.count)
  }
}
