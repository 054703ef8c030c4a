using System.Runtime.CompilerServices;

namespace StatusCodeGen.Tests;

/// <summary>
/// Holds a text against the one that was accepted, by the conventions of Verify: the accepted text is
/// <c>Class.Method#Name.verified.cs</c> in the folder <c>Snapshots</c>; another one is written beside it as
/// <c>.received.cs</c>, and is accepted by renaming it or by running the tests with <c>VERIFY_ACCEPT=1</c>.
/// </summary>
internal static class Snapshot
{
    /// <summary>Holds files against the accepted ones; none may be missing or too many.</summary>
    public static void Verify(IReadOnlyDictionary<string, string> files, [CallerFilePath] string path = "", [CallerMemberName] string method = "")
    {
        // The build maps source paths, so the path begins with the mapped root.
        var source = path[(path.IndexOf("/tests/", StringComparison.Ordinal) + 1)..];
        var folder = Path.Combine(Repository.Root, Path.GetDirectoryName(source)!, "Snapshots");
        var prefix = $"{Path.GetFileNameWithoutExtension(path)}.{method}#";
        Directory.CreateDirectory(folder);
        var differences = files.Where(file => !Matches(Path.Combine(folder, prefix + file.Key), file.Value)).Select(static file => file.Key).ToList();
        var stale = Directory.GetFiles(folder, prefix + "*.verified.cs")
            .Select(file => Path.GetFileName(file)[prefix.Length..].Replace(".verified.cs", ".cs", StringComparison.Ordinal))
            .Except(files.Keys);

        Assert.That(differences, Is.Empty, "These files differ from the accepted ones; see *.received.cs beside them.");
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
