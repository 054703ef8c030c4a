using StatusCodeGen.Package.Tests.Feed;

namespace StatusCodeGen.Package.Tests.Publishing;

/// <summary>
/// A program that uses every member of a generated API twice: from a library that it references, with a JSON context, and
/// from its own catalog, without one.
/// </summary>
internal static class EveryMember
{
    /// <summary>The output of the program.</summary>
    public const string Output = $"{MembersOutput}\n{JsonOutput}\n{MembersOutput}\nLow Charged Back\n";

    private const string JsonOutput = """
        {"Status":20,"Before":null,"After":[10,99],"Counts":{"20":1,"99":2}}
        {"Status":22,"Before":20,"After":[10,99],"Counts":{"22":1,"99":2}}
        $.After[1] The JSON value 'Piad' is not a PaymentStatus: expected an int or a declared name.
        """;

    private const string MembersOutput = """
        Authorized Paid Charged Back
        3 3 2 True True ChargedBack
        True True True True True True Paid
        The PaymentStatus 20 Paid is not handled.
        Paid  Closed Closed True False True True
        Paid Paid Closed True True True 20 Paid True
        3 3 3 Paid ChargedBack True Paid  Closed
        True True True True True True
        True Paid 20
        es es-MX Pagado Contracargo en México  Cerrados Closed
        Paid 20
        """;

    /// <summary>What the program and the library have in two languages. Their cultures have no parents: there is no data of ICU.</summary>
    private const string Spanish = """
        translation: { language: es, complete: false }
        groups: [{ name: Closed, title: Cerrados }]
        codes: [{ code: 20, name: Pagado }, { code: 22, name: Contracargo }]
        """;

    private const string Mexican = "translation:\ncodes: [{ code: 22, name: Contracargo en México }]";

    /// <summary>The program and the library. The same source uses the API of either.</summary>
    public static Consumer Program { get; } = new("program")
    {
        ["Codes/Codes.csproj"] = Csproj.Library(more: """
            <PropertyGroup>
                <IsAotCompatible>true</IsAotCompatible>
                <CheckForOverflowUnderflow>true</CheckForOverflowUnderflow>
              </PropertyGroup>
            """),
        ["Codes/codes.yaml"] = Catalog.Payment,
        ["Codes/codes.es.yaml"] = Spanish,
        ["Codes/codes.es-MX.yaml"] = Mexican,
        ["App/App.csproj"] = Csproj.Program("""
            <PropertyGroup>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <CheckForOverflowUnderflow>true</CheckForOverflowUnderflow>
                <InvariantGlobalization>true</InvariantGlobalization>
                <PredefinedCulturesOnly>false</PredefinedCulturesOnly>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
              </PropertyGroup>
              <ItemGroup><ProjectReference Include="../Codes/Codes.csproj" /></ItemGroup>
            """),
        ["App/codes.yaml"] = Catalog.Payment,
        ["App/codes.es.yaml"] = Spanish,
        ["App/codes.es-MX.yaml"] = Mexican,
        ["App/Program.cs"] = """
            using System.Text.Json;
            using System.Text.Json.Serialization;
            using Codes;

            Console.WriteLine(Referenced.Members.Use());
            Console.WriteLine(Repeat("{'Status':20,'After':[10,99],'Counts':{'20':1,'99':2}}"));
            Console.WriteLine(Repeat(
                "{'Status':'Charged Back','Before':'20','After':['\\u0041uthorized','99'],'Counts':{'ChargedBack':1,'99':2}}"));
            try
            {
                Repeat("{'After':[20,'Piad']}");
            }
            catch (JsonException exception)
            {
                Console.WriteLine(exception.Path + " " + exception.Message);
            }

            Console.WriteLine(Own.Members.Use());
            Console.WriteLine(Named.Use());

            static string Repeat(string json) => JsonSerializer.Serialize(
                JsonSerializer.Deserialize(json.Replace('\'', '"'), Json.Default.Payment),
                Json.Default.Payment);

            internal sealed record Payment(
                PaymentStatus Status,
                PaymentStatus? Before,
                PaymentStatus[] After,
                Dictionary<PaymentStatus, int> Counts);

            [JsonSerializable(typeof(Payment))]
            internal sealed partial class Json : JsonSerializerContext;
            """,
        ["App/level.codes.yaml"] = "catalog: { name: Level, type: char(2) }\ncodes: [{ code: L, name: Low }, { code: H, name: High }]",
        ["App/Named.cs"] = """
            using System.ComponentModel;
            using System.Diagnostics.CodeAnalysis;
            using App;

            internal static class Named
            {
                /// <summary>Nothing but the attribute of the type refers to these converters.</summary>
                [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The types are not generic.")]
                [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "The types are not generic.")]
                public static string Use() =>
                    TypeDescriptor.GetConverter(typeof(Level)).ConvertFromInvariantString("low")
                        + " " + TypeDescriptor.GetConverter(typeof(LevelText)).ConvertFromInvariantString("Charged Back");
            }
            """,
        ["App/Referenced.cs"] = "namespace Referenced\n{\n    using Codes;\n" + Members + "}\n",
        ["App/Own.cs"] = "namespace Own\n{\n    using App;\n" + Members + "}\n",
    };

    private const string Members = """
            internal static class Members
            {
                public static string Use()
                {
                    var names = "";
                    foreach (var value in PaymentStatuses.Values)
                    {
                        names += value.GetName() + " ";
                    }

                    var paid = PaymentStatus.Paid;
                    var hasInfo = paid.TryGetInfo(out var info);
                    var types = new PaymentStatusTypeConverter();
                    var mexico = new System.Globalization.CultureInfo("es-MX");
                    return string.Join('\n',
                        names.TrimEnd(),
                        Line(PaymentStatuses.Count, PaymentStatuses.All.Count, PaymentStatuses.InGroup(PaymentStatusGroup.Closed).Length,
                            PaymentStatuses.IsDefined(10), PaymentStatuses.TryFromCode(20, out _), PaymentStatuses.FromCode(22)),
                        Line(PaymentStatuses.TryParse("Paid", out _), PaymentStatuses.TryParse("paid", true, out _),
                            PaymentStatuses.TryParse("Paid".AsSpan(), out _), PaymentStatuses.TryParse("paid".AsSpan(), true, out _),
                            PaymentStatuses.TryParse("Paid"u8, out _), PaymentStatuses.TryParse("paid"u8, true, out _),
                            PaymentStatuses.Parse("Paid")),
                        PaymentStatuses.Unhandled(paid).Message,
                        Line(paid.GetName(), paid.GetDescription(), paid.GetGroup(), paid.GetGroup().GetTitle(),
                            paid.IsDefined(), paid.IsOpen(), paid.IsClosed(), hasInfo),
                        Line(info.Code, info.Name + info.Description, info.Group, info.Equals(info),
                            info == default(PaymentStatusInfo) || info.Equals((object)info), info != default(PaymentStatusInfo),
                            info, info.GetHashCode() == default(PaymentStatusInfo).GetHashCode() + 20),
                        Line(PaymentStatus.Count, PaymentStatus.All.Count, PaymentStatus.Values.Length, PaymentStatus.Parse("Paid"),
                            PaymentStatus.FromCode(22), PaymentStatus.TryFromCode(20, out _), paid.Name, paid.Description, paid.Group),
                        Line(PaymentStatus.TryFromName("Paid", out _), PaymentStatus.TryFromName("paid", true, out _),
                            PaymentStatus.TryFromName("Paid".AsSpan(), out _), PaymentStatus.TryFromName("paid".AsSpan(), true, out _),
                            PaymentStatus.TryFromName("Paid"u8, out _), PaymentStatus.TryFromName("paid"u8, true, out _)),
                        Line(types.CanConvertFrom(typeof(string)), types.ConvertFrom("Paid"), types.ConvertTo(paid, typeof(string))),
                        Line(string.Join(" ", PaymentStatuses.Languages), paid.GetName(mexico),
                            PaymentStatus.ChargedBack.GetName(mexico), paid.GetDescription(mexico), paid.GetGroup().GetTitle(mexico),
                            paid.GetGroup().GetTitle(System.Globalization.CultureInfo.InvariantCulture)),
                        Converted(paid));
                }

                private static string Converted(PaymentStatus paid)
                {
                    var json = new PaymentStatusJsonConverter();
                    var reader = new System.Text.Json.Utf8JsonReader("\"Paid\""u8);
                    reader.Read();
                    using var stream = new System.IO.MemoryStream();
                    using (var writer = new System.Text.Json.Utf8JsonWriter(stream))
                    {
                        json.Write(writer, paid, new System.Text.Json.JsonSerializerOptions());
                    }

                    return json.Read(ref reader, typeof(PaymentStatus), new System.Text.Json.JsonSerializerOptions())
                        + " " + System.Text.Encoding.UTF8.GetString(stream.ToArray());
                }

                private static string Line(params object?[] values) => string.Join(' ', values);
            }

        """;
}
