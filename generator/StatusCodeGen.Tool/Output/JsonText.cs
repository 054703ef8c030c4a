using System;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StatusCodeGen.Tool.Output;

/// <summary>
/// Writes JSON for people and programs: indented, with only those characters escaped that JSON cannot have. It is JSON, and
/// not a part of an HTML page: what puts it into one has to escape it for that.
/// </summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text, Options))
        {
            write(writer);
        }

        // The writer of .NET 8 has the line ends of the machine. Those within a text are escaped.
        output.Write(Encoding.UTF8.GetString(text.GetBuffer().AsSpan(0, (int)text.Length)).Replace("\r\n", "\n"));
        output.Write('\n');
    }
}
