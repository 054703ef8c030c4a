using System.Runtime.CompilerServices;

namespace StatusCodeGen.Tests;

/// <summary>
/// Compares a text with the accepted one, by the conventions of Verify. The accepted text is the file
/// <c>Class.Method#Name.verified.cs</c> in the folder <c>Snapshots</c>. A text that differs is written beside it as
/// <c>.received.cs</c>. To accept it, rename that file, or run the tests with <c>VERIFY_ACCEPT=1</c>.
/// </summary>
internal static class Snapshot
{
    /// <summary>Compares files with the accepted ones. No file may be missing, and none may be added.</summary>
    public static void Verify(
        IReadOnlyDictionary<string, string> files,
        [CallerFilePath] string path = "",
        [CallerMemberName] string method = "")
    {
        // The build maps source paths, so the path begins with the mapped root.
        var source = path[(path.IndexOf("/tests/", StringComparison.Ordinal) + 1)..];
        var folder = Path.Combine(Repository.Root, Path.GetDirectoryName(source)!, "Snapshots");
        var prefix = $"{Path.GetFileNameWithoutExtension(path)}.{method}#";
        Directory.CreateDirectory(folder);
        var differences = files
            .Where(file => !Matches(Path.Combine(folder, prefix + file.Key), file.Value))
            .Select(static file => file.Key)
            .ToList();
        var stale = Directory.GetFiles(folder, prefix + "*.verified.cs")
            .Select(file => Path.GetFileName(file)[prefix.Length..].Replace(".verified.cs", ".cs", StringComparison.Ordinal))
            .Except(files.Keys);

        Assert.That(differences, Is.Empty, "These files differ from the accepted ones. See the *.received.cs files beside them.");
        Assert.That(stale, Is.Empty, "These files were accepted and are no longer generated.");
    }

    private static bool Matches(string file, string text)
    {
        var verified = Path.ChangeExtension(file, ".verified.cs");
        var received = Path.ChangeExtension(file, ".received.cs");
        File.Delete(received);
        if (File.Exists(verified) && File.ReadAllText(verified) == text)
        {
            return true;
        }

        var isAccepted = Environment.GetEnvironmentVariable("VERIFY_ACCEPT") == "1";
        File.WriteAllText(isAccepted ? verified : received, text);
        return isAccepted;
    }
}
