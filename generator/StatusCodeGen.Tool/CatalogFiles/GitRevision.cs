using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace StatusCodeGen.Tool.CatalogFiles;

/// <summary>A file in a revision of a Git repository, which the program <c>git</c> reads.</summary>
/// <param name="Revision">The revision, such as <c>HEAD~1</c>, a tag or a hash.</param>
/// <param name="Path">
/// The file as Git names it: from the root of the repository, or from <paramref name="Folder"/> if it begins with <c>./</c>.
/// </param>
/// <param name="Folder">The folder in which Git runs.</param>
internal sealed record GitRevision(string Revision, string Path, string Folder)
{
    private const string Prefix = "git:";

    private string Name => $"{Prefix}{Revision}:{Path}";

    /// <summary>Reads <c>git:REV</c> or <c>git:REV:PATH</c>; null if the text is the path of a file.</summary>
    /// <param name="text">The text.</param>
    /// <param name="otherPath">The file that is compared with it, whose path it has if it names none.</param>
    /// <exception cref="ToolException">The revision is not one.</exception>
    public static GitRevision? TryParse(string text, string otherPath)
    {
        if (!text.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var parts = text[Prefix.Length..].Split(':', 2);
        if (parts[0].Length == 0 || parts[0][0] == '-')
        {
            throw new ToolException($"'{text}' names no revision: write git:REV or git:REV:PATH, such as git:HEAD~1.");
        }

        return parts is [var revision, { Length: > 0 } path]
            ? new(revision, path, Directory.GetCurrentDirectory())
            : new(parts[0], "./" + System.IO.Path.GetFileName(otherPath), FolderOf(otherPath));
    }

    /// <exception cref="ToolException">Git is not installed, or has no such file.</exception>
    public async Task<CatalogFile> ReadAsync(CancellationToken cancellation)
    {
        using var git = Start();
        try
        {
            git.StandardInput.Close();
            var error = git.StandardError.ReadToEndAsync(cancellation);
            var file = CatalogFile.Parse(Name, BoundedFile.Read(git.StandardOutput.BaseStream, cancellation), cancellation);

            // What is longer than a catalog can be is not read, and Git waits for nobody to read it.
            git.StandardOutput.Close();
            await git.WaitForExitAsync(cancellation);
            var message = (await error).Split('\n')[0].Trim();
            return git.ExitCode == 0 || file.Text.Length > 0
                ? file
                : throw new ToolException($"Git has no '{Name}': {message}");
        }
        finally
        {
            if (!git.HasExited)
            {
                git.Kill();
            }
        }
    }

    private Process Start()
    {
        // An argument list: nothing in the revision or the path is ever read by a shell, or as an option.
        var start = new ProcessStartInfo("git", ["-C", Folder, "cat-file", "blob", $"{Revision}:{Path}"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start) ?? throw new ToolException($"Cannot start Git, which is needed to read '{Name}'.");
        }
        catch (Win32Exception exception)
        {
            throw new ToolException($"Cannot start Git, which is needed to read '{Name}': {exception.Message}", exception);
        }
    }

    private static string FolderOf(string path) => System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) ?? ".";
}
