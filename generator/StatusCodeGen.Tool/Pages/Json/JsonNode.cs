using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace StatusCodeGen.Tool.Pages.Json;

/// <summary>A value of JSON, with its line.</summary>
/// <param name="Line">The line where it begins, counted from 1.</param>
/// <param name="Text">The text of a string, of a number or of true and false; null for a list or an object.</param>
/// <param name="Items">The items of a list; null for other values.</param>
/// <param name="Properties">The properties of an object in their order; null for other values.</param>
internal sealed record JsonNode(
    int Line,
    string? Text,
    IReadOnlyList<JsonNode>? Items,
    IReadOnlyList<KeyValuePair<string, JsonNode>>? Properties)
{
    /// <exception cref="ToolException">The text is not JSON.</exception>
    public static JsonNode Parse(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var options = new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
            MaxDepth = PageLimits.MaxJsonDepth,
        };
        try
        {
            var reader = new Utf8JsonReader(bytes, options);
            var lines = new LineCounter(bytes);
            _ = reader.Read();
            return Read(ref reader, lines);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            var line = exception is JsonException { LineNumber: { } number } ? $" in line {number + 1}" : "";
            throw new ToolException($"The page is not valid JSON{line}; correct it, or choose another kind with --from.", exception);
        }
    }

    /// <summary>The value as the text of a cell: the items of a list with commas between them.</summary>
    public string ToCellText() =>
        Text ?? (Items is null ? "" : string.Join(", ", Items.Select(static item => item.Text).Where(static item => item?.Length > 0)));

    private static JsonNode Read(ref Utf8JsonReader reader, LineCounter lines)
    {
        var line = lines.LineAt(reader.TokenStartIndex);
        return reader.TokenType switch
        {
            JsonTokenType.StartArray => new(line, null, ReadItems(ref reader, lines), null),
            JsonTokenType.StartObject => new(line, null, null, ReadProperties(ref reader, lines)),
            JsonTokenType.String => new(line, reader.GetString(), null, null),
            JsonTokenType.Null => new(line, "", null, null),
            _ => new(line, Encoding.UTF8.GetString(reader.ValueSpan), null, null),
        };
    }

    private static List<JsonNode> ReadItems(ref Utf8JsonReader reader, LineCounter lines)
    {
        var items = new List<JsonNode>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(ref reader, lines));
        }

        return items;
    }

    private static List<KeyValuePair<string, JsonNode>> ReadProperties(ref Utf8JsonReader reader, LineCounter lines)
    {
        var properties = new List<KeyValuePair<string, JsonNode>>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = reader.GetString()!;
            _ = reader.Read();
            properties.Add(new(key, Read(ref reader, lines)));
        }

        return properties;
    }

    /// <summary>Counts the lines of a text that is read from its beginning to its end.</summary>
    private sealed class LineCounter(byte[] text)
    {
        private int _line = 1;
        private int _index;

        public int LineAt(long index)
        {
            _line += text.AsSpan(_index, (int)index - _index).Count((byte)'\n');
            _index = (int)index;
            return _line;
        }
    }
}
