import Foundation
import TestSupport
import Testing

@testable import Commands

@Suite("The start script of an installed folder")
struct StartScriptTests {
  /// A folder with the script and a program that says where it runs and what it was given.
  private func folder(in root: URL, isExecutable: Bool) throws -> URL {
    let folder = root.appending(path: "diska usb/bimtek")
    let program = folder.appending(path: "bin/bimtek")
    try FileManager.default.createDirectory(
      at: program.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("#!/bin/sh\necho \"$0|$*\"\n".utf8).write(to: program)
    try FileManager.default.setAttributes(
      [.posixPermissions: isExecutable ? 0o755 : 0o644], ofItemAtPath: program.path)
    try Data(StartScript.text.utf8).write(to: folder.appending(path: StartScript.name))
    return folder
  }

  private func run(_ folder: URL, home: URL) throws -> (status: Int32, output: String, complaint: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [folder.appending(path: StartScript.name).path, "versi", "a b"]
    process.environment = ["HOME": home.path, "PATH": "/usr/bin:/bin"]
    let (output, complaint) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = complaint
    try process.run()
    process.waitUntilExit()
    func text(_ pipe: Pipe) -> String {
      String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }
    return (process.terminationStatus, text(output), text(complaint))
  }

  @Test("starts the program beside it, in a folder with blanks in its name")
  func startsInPlace() throws {
    try withTemporaryFolder { root in
      let folder = try folder(in: root, isExecutable: true)
      let result = try run(folder, home: root.appending(path: "rumah"))
      #expect(result.status == 0 && result.complaint.isEmpty)
      #expect(result.output == "\(folder.path)/bin/bimtek|versi a b\n")
    }
  }

  @Test("runs a copy where the program has lost its execute bit, and copies once only")
  func startsCopy() throws {
    try withTemporaryFolder { root in
      let folder = try folder(in: root, isExecutable: false)
      let home = root.appending(path: "rumah")
      let first = try run(folder, home: home)
      #expect(first.status == 0 && first.complaint.contains("disalin"))
      #expect(first.output == "\(home.path)/.local/share/bimtek/program/bin/bimtek|versi a b\n")
      let second = try run(folder, home: home)
      #expect(second.status == 0 && second.complaint.isEmpty)
      try Data("#!/bin/sh\necho baru\n".utf8).write(to: folder.appending(path: "bin/bimtek"))
      #expect(try run(folder, home: home).output == "baru\n")
    }
  }

  @Test("says what to do where the program is missing or the copy cannot be made")
  func explains() throws {
    try withTemporaryFolder { root in
      let folder = try folder(in: root, isExecutable: false)
      let home = root.appending(path: "berkas")
      try Data().write(to: home)
      let refused = try run(folder, home: home)
      #expect(refused.status == 2 && refused.complaint.contains("Lakukan: kosongkan ruang"))
      try FileManager.default.removeItem(at: folder.appending(path: "bin/bimtek"))
      let missing = try run(folder, home: home)
      #expect(missing.status == 2 && missing.complaint.contains("Lakukan: salin seluruh folder"))
    }
  }
}
