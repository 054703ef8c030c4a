// expect: C
// group: statement
// why: default always throws, but not as its first statement
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

static class T
{
    public static int F(Code c)
    {
        switch (c)
        {
            case Code.A: return 1;
            case Code.B: return 2;
            default:
                Console.WriteLine(c);
                throw new InvalidOperationException();
        }
    }
}
