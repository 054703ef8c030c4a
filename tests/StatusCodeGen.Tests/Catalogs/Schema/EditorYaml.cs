using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace StatusCodeGen.Tests.Catalogs.Schema;

/// <summary>
/// Converts YAML to JSON as an editor does before it applies a JSON Schema. Plain scalars get a type by the core schema
/// of YAML 1.2 (section 10.3.2). Numbers are those of JavaScript, in which 4e2 is 400.
/// </summary>
internal static partial class EditorYaml
{
    public static JToken ToJson(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents.Count == 0 ? JValue.CreateNull() : ToJson(stream.Documents[0].RootNode);
    }

    private static JToken ToJson(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JObject(
            mapping.Children.Select(static pair => new JProperty(((YamlScalarNode)pair.Key).Value!, ToJson(pair.Value)))),
        YamlSequenceNode sequence => new JArray(sequence.Children.Select(ToJson)),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar => ToTyped(scalar.Value!),
        _ => ((YamlScalarNode)node).Value!,
    };

    private static JValue ToTyped(string text)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return JValue.CreateNull();
            case "true" or "True" or "TRUE":
                return new(true);
            case "false" or "False" or "FALSE":
                return new(false);
            case ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF":
                return new(double.PositiveInfinity);
            case "-.inf" or "-.Inf" or "-.INF":
                return new(double.NegativeInfinity);
            case ".nan" or ".NaN" or ".NAN":
                return new(double.NaN);
        }

        return Octal().IsMatch(text) ? ToNumber(text.Skip(2).Aggregate(0d, static (number, digit) => (number * 8) + (digit - '0')))
            : Hexadecimal().IsMatch(text) ? ToNumber(ParseHexadecimal(text[2..]))
            : Decimal().IsMatch(text) ? ToNumber(double.Parse(text, CultureInfo.InvariantCulture))
            : new(text);
    }

    private static double ParseHexadecimal(string digits) =>
        (double)BigInteger.Parse("0" + digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static JValue ToNumber(double number) =>
        double.IsInteger(number) && Math.Abs(number) < long.MaxValue ? new JValue((long)number) : new JValue(number);

    [GeneratedRegex(@"\A0o[0-7]+\z")]
    private static partial Regex Octal();

    [GeneratedRegex(@"\A0x[0-9a-fA-F]+\z")]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(@"\A[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z")]
    private static partial Regex Decimal();
}
