using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Tests.Exhaustiveness.Symbols;

/// <summary>The text that describes the columns of a catalog, which may have been written by anyone.</summary>
public sealed class ColumnEntryTests
{
    [TestCase("0;IsA:b:;B:e:", 0, "IsA=;B=")]
    [TestCase("1;IsA:b:1", 1, "IsA=1")]
    [TestCase("4;IsA:b:8", 4, "IsA=0001")]
    [TestCase("5;IsA:b:51", 5, "IsA=10101")]
    [TestCase("9;HasA:b:f01", 9, "HasA=111100001")]
    [TestCase("3;A:e:0,1,2", 3, "A=012")]
    [TestCase("7;A:e:1*3,2,0*3", 7, "A=1112000")]
    [TestCase("2;A:e:1,1", 2, "A=11")]
    [TestCase("2;Größe:e:1*2", 2, "Größe=11")]
    [TestCase("2", 2, "")]
    public void A_column_has_a_value_for_each_row(string entry, int rows, string columns) =>
        Assert.That(Read(entry, rows), Is.EqualTo(columns));

    [TestCase("3;IsA:b:1")]
    [TestCase("1;IsA:b:1")]
    [TestCase("02;IsA:b:1")]
    [TestCase("+2;IsA:b:1")]
    [TestCase(" 2;IsA:b:1")]
    [TestCase("-2;IsA:b:1")]
    [TestCase("2.0;IsA:b:1")]
    [TestCase("٢;IsA:b:1")]
    [TestCase("99999999999999999999;IsA:b:1")]
    [TestCase("x;IsA:b:1")]
    [TestCase(";IsA:b:1")]
    [TestCase("IsA:b:1")]
    [TestCase("")]
    public void An_entry_with_another_number_of_rows_has_no_columns(string entry) => Assert.That(Read(entry, 2), Is.Empty);

    [TestCase("IsA")]
    [TestCase("IsA:b")]
    [TestCase("IsA:b:")]
    [TestCase("IsA:b:1;IsA:b:1")]
    [TestCase("IsA:b:10")]
    [TestCase("IsA:b:g")]
    [TestCase("IsA:b:F")]
    [TestCase("IsA:b:8")]
    [TestCase("IsA:b:1 ")]
    [TestCase("IsA:b:1:")]
    [TestCase("IsA:B:1")]
    [TestCase("IsA:f:1")]
    [TestCase("IsA:bb:1")]
    [TestCase("IsA::1")]
    [TestCase("IsA:e:")]
    [TestCase("IsA:e:1")]
    [TestCase("IsA:e:1,2,3")]
    [TestCase("IsA:e:1,")]
    [TestCase("IsA:e:,1")]
    [TestCase("IsA:e:1*3")]
    [TestCase("IsA:e:1*1")]
    [TestCase("IsA:e:1*0,1*2")]
    [TestCase("IsA:e:1*-1,1*3")]
    [TestCase("IsA:e:1*2147483647,1*2147483647,1*4")]
    [TestCase("IsA:e:1*999999999")]
    [TestCase("IsA:e:1*2*1")]
    [TestCase("IsA:e:*2")]
    [TestCase("IsA:e:1*")]
    [TestCase("IsA:e:-1*2")]
    [TestCase("IsA:e:01*2")]
    [TestCase("IsA:e:9999999999*2")]
    [TestCase(":b:1")]
    [TestCase("Is A:b:1")]
    [TestCase("1A:b:1")]
    [TestCase("@IsA:b:1")]
    [TestCase("IsA\0:b:1")]
    [TestCase("A.B:b:1")]
    public void A_column_that_cannot_be_read_is_left_out_and_the_others_count(string column) =>
        Assert.That(Read($"2;B:e:2,1;{column};HasC:b:2", 2), Is.EqualTo("B=21;HasC=01"));

    private static string Read(string entry, int rows) => string.Join(';', ColumnEntry.Read(entry, rows)
        .Select(static column => $"{column.Name}={string.Concat(column.Values)}"));
}
