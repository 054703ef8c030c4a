using StatusCodeGen.Tool.Recognition;

namespace StatusCodeGen.Tool.Tests.Recognition;

public sealed class HeaderWordsTests
{
    [TestCase("Code | Name | Description")]
    [TestCase("STATUS CODE: | Constant | Meaning")]
    [TestCase("Fehlercode | Bezeichnung | Beschreibung")]
    [TestCase("Código | Nombre | Descripción")]
    [TestCase("CODIGO | NOMBRE | DESCRIPCION")]
    [TestCase("Code d'erreur | Nom | Signification")]
    [TestCase("Código de erro | Nome | Descrição")]
    [TestCase("Codice | Nome | Descrizione")]
    [TestCase("コード | 名前 | 説明")]
    [TestCase("错误码 | 名称 | 描述")]
    [TestCase("Код | Имя | Описание")]
    [TestCase("Windows error code | Symbolic name | Description of the error")]
    public void Words_of_many_languages_say_what_columns_are(string headings) =>
        Assert.That(
            headings.Split(" | ").Select(static heading => HeaderWords.Find(heading)?.Role),
            Is.EqualTo(new ColumnRole?[] { ColumnRole.Code, ColumnRole.Name, ColumnRole.Description }));

    [TestCase("Also known as", ColumnRole.Aliases)]
    [TestCase("Deprecated", ColumnRole.Deprecated)]
    public void Headings_that_docs_writes_are_known(string heading, object role) =>
        Assert.That(HeaderWords.Find(heading)?.Role, Is.EqualTo(role));

    [TestCase("Severity")]
    [TestCase("")]
    [TestCase("A long sentence that is above a column and ends with the word code of course")]
    public void Other_headings_say_nothing(string heading) => Assert.That(HeaderWords.Find(heading), Is.Null);
}
