using System.Globalization;
using System.IO;

namespace StatusCodeGen.Tool.Output;

/// <summary>Writes workflow commands of GitHub Actions, which become annotations of a file.</summary>
internal static class GitHubAnnotation
{
    public const string Error = "error";

    public const string Warning = "warning";

    public const string Notice = "notice";

    /// <param name="output">Receives one line.</param>
    /// <param name="level">One of the constants of this class.</param>
    /// <param name="place">The place; without a line it is the file as a whole.</param>
    /// <param name="title">The title.</param>
    /// <param name="message">The message.</param>
    public static void Write(TextWriter output, string level, FilePlace place, string title, string message)
    {
        var line = place.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $",line={place.Line},col={place.Column}") : "";
        output.Write($"::{level} file={Property(place.Path.Replace('\\', '/'))}{line},title={Property(title)}::{Data(message)}\n");
    }

    /// <summary>Escapes what would end the line, or begin another command.</summary>
    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    /// <summary>Escapes what would end a property as well.</summary>
    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}

/// <summary>A place in a file.</summary>
/// <param name="Path">The file, as the user named it.</param>
/// <param name="Line">The line, counted from 1; 0 for the file as a whole.</param>
/// <param name="Column">The column, counted from 1; 0 for the file as a whole.</param>
internal readonly record struct FilePlace(string Path, int Line, int Column)
{
    /// <summary>The place as compilers write it.</summary>
    public override string ToString() =>
        Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Path}({Line},{Column})") : Path;
}
